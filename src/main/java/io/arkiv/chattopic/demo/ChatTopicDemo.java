package io.arkiv.chattopic.demo;

import io.arkiv.demo.DemoRows;
import io.arkiv.demo.DemoRun;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDateTime;
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
    LocalDateTime midnight = run.now().toLocalDate().atStartOfDay();
    try (RowWriter rows =
        new RowWriter(
            run.connection(),
            "chat_topic",
            "id, name, description, badge_header, language_id, flags, use_opening_hours,"
                + " bot_enabled, bot_name, welcome_message, last_accept, seconds_pr_accept,"
                + " alert_timeout, alert_recipient, custom_queue_text")) {
      int id = 0;
      for (List<String> topic : new WordList(ChatTopicDemo.class).fields("topics.txt")) {
        id++;
        boolean isAlerting = id % 3 == 1;
        rows.add(
            id,
            topic.get(0),
            topic.get(1),
            topic.get(2),
            id,
            0,
            id % 2 == 0,
            id == 1,
            id == 1 ? "Fjordbot" : null,
            id % 4 == 0 ? null : topic.get(2) + " We are here for you.",
            id == 6 ? null : midnight.minusHours(7L * id),
            30 * id,
            isAlerting ? (Integer) (60 * id) : null,
            isAlerting ? "desk" + id + "@fjordvik.example" : "",
            id % 5 == 0 ? "Please wait a moment, you are number %n" : null);
      }
    }
  }
}
