package io.arkiv.chatmessage.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A chat as its messages have to fit it; null for what it has not.
 *
 * @param user the service user who took it; 0 for none
 * @param ended when the last message came
 */
record DemoChat(
    int id,
    String customer,
    String firstMessage,
    String lastMessage,
    LocalDateTime requested,
    LocalDateTime started,
    LocalDateTime ended,
    int status,
    int user,
    String agent) {

  /** Every so many-th chat with a higher id than that. */
  static List<DemoChat> all(Connection connection, int after, int step) throws SQLException {
    String query =
        "SELECT s.id, s.name, s.first_message, s.last_message, s.when_requested, s.when_started,"
            + " s.idle, s.status, u.id, u.username FROM chat_session s LEFT JOIN ejuser u"
            + " ON u.id = s.user_id WHERE s.id > ? AND MOD(s.id, ?) = 0 ORDER BY s.id";
    List<DemoChat> chats = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setInt(1, after);
      statement.setInt(2, step);
      try (ResultSet chat = statement.executeQuery()) {
        while (chat.next()) {
          chats.add(read(chat));
        }
      }
    }
    return chats;
  }

  private static DemoChat read(ResultSet chat) throws SQLException {
    return new DemoChat(
        chat.getInt(1),
        chat.getString(2),
        chat.getString(3),
        chat.getString(4),
        chat.getObject(5, LocalDateTime.class),
        chat.getObject(6, LocalDateTime.class),
        chat.getObject(7, LocalDateTime.class),
        chat.getInt(8),
        chat.getInt(9),
        chat.getString(10));
  }

  /** The last chat that somebody has said something in; 0 for none. */
  static int lastWithMessages(Connection connection) throws SQLException {
    return number(connection, "SELECT MAX(session_id) FROM chat_message");
  }

  /** The last message's id; 0 for none. */
  static int lastMessage(Connection connection) throws SQLException {
    return number(connection, "SELECT MAX(id) FROM chat_message");
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    }
  }
}
