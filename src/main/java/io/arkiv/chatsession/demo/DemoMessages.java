package io.arkiv.chatsession.demo;

import io.arkiv.crm.demo.DemoUsers;
import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** Writes a few messages to the first chats. */
final class DemoMessages {

  private static final int MOST_SESSIONS = 120;
  private static final int TO_CUSTOMER = 1;
  private static final int TO_USER = 2;

  private final Connection connection;
  private final Dice dice;
  private final LocalDateTime now;

  DemoMessages(Connection connection, Dice dice, LocalDateTime now) {
    this.connection = connection;
    this.dice = dice;
    this.now = now;
  }

  void write(int sessions) throws SQLException {
    List<String> questions = new WordList(DemoMessages.class).lines("first-messages.txt");
    List<String> answers = new WordList(DemoMessages.class).lines("last-messages.txt");
    try (RowWriter rows =
        new RowWriter(
            connection,
            "chat_message",
            "session_id, message, when_posted, special_type, read_by_customer, type, author,"
                + " created_by")) {
      for (int session = 1; session <= Math.min(sessions, MOST_SESSIONS); session++) {
        LocalDateTime posted = now.minusDays(dice.between(1, 700));
        int count = dice.between(2, 5);
        for (int i = 0; i < count; i++) {
          boolean isQuestion = i % 2 == 0;
          rows.add(
              session,
              dice.pick(isQuestion ? questions : answers),
              posted.plusSeconds(30L * i),
              0,
              true,
              isQuestion ? TO_USER : TO_CUSTOMER,
              isQuestion ? "Visitor " + session : "Tone",
              isQuestion ? -1 : DemoUsers.FIRST_USER);
        }
      }
    }
  }
}
