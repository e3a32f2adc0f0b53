package io.arkiv.chatsession.demo;

import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes the chat channels; ids count from 1 in the order of {@code topics.txt}. */
record DemoTopics(Connection connection) {

  void write() throws SQLException {
    try (RowWriter rows =
        new RowWriter(
            connection,
            "chat_topic",
            "id, name, description, badge_header, language_id, flags, use_opening_hours,"
                + " bot_enabled")) {
      int id = 0;
      for (List<String> topic : new WordList(DemoTopics.class).fields("topics.txt")) {
        id++;
        rows.add(id, topic.get(0), topic.get(1), topic.get(2), id, 0, id % 2 == 0, id == 1);
      }
    }
  }
}
