package io.arkiv.chattopic.demo;

import io.arkiv.demo.DemoRows;
import io.arkiv.demo.DemoRun;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** The chat channels of the demo; ids count from 1 in the order of {@code topics.txt}. */
@ApplicationScoped
public class ChatTopicDemo implements DemoRows {

  @Override
  public List<String> numbered() {
    return List.of("chat_topic.id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    try (RowWriter rows =
        new RowWriter(
            run.connection(),
            "chat_topic",
            "id, name, description, badge_header, language_id, flags, use_opening_hours,"
                + " bot_enabled")) {
      int id = 0;
      for (List<String> topic : new WordList(ChatTopicDemo.class).fields("topics.txt")) {
        id++;
        rows.add(id, topic.get(0), topic.get(1), topic.get(2), id, 0, id % 2 == 0, id == 1);
      }
    }
  }
}
