package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of a slow query, on tables without any index but those of keys. */
class SlowQueriesTest {

  private final JdbcDataSource database = new JdbcDataSource();
  private DozenSessions sessions;
  private SlowLog log;

  @BeforeEach
  void open() throws IOException, SQLException {
    sessions = DozenSessions.inMemory();
    database.setURL("jdbc:h2:mem:dozen");
    log = new SlowLog(sessions.entities(), database);
  }

  @AfterEach
  void close() {
    log.close();
    sessions.close();
  }

  @Test
  void theShapeIsToldWithoutAnyValue() {
    String line =
        log.line(
            "name",
            "companyName contains 'secret' and (rating le 2 or not (status eq 'Closed'))"
                + " and year(whenRequested) eq 1999 and topicId in (77,78) and agent eq 'me'",
            "contact/name desc,rating");
    assertEquals(
        "ChatSession rows filtered by companyName contains and (rating le or not (status/id eq))"
            + " and whenRequested within and topicId in and agent eq ordered by contact/name desc, rating",
        line.substring(0, line.indexOf(';')));
  }

  @Test
  void groupsAreToldByTheirKeys() {
    assertEquals(
        "ChatSession rows grouped by (status); no index leads to its rows",
        log.line(
            "GroupBy(status):Footer:HideDetail,CountAll(chatSessionId):HideDetail", null, null));
  }

  @Test
  void theIndexIsToldThatTheDatabaseHasNot() throws SQLException {
    String filter = "status eq 'Closed' and whenRequested lt '2020-01-01'";
    String lacking = "chat_session (status, when_requested)";
    assertEquals(
        "it lacks an index: " + lacking, after(log.line("name", filter, "whenRequested desc")));
    execute("create index one on chat_session (status, when_requested)");
    assertEquals("it lacks no index", after(log.line("name", filter, "whenRequested desc,rating")));
  }

  @Test
  void whatIsReferredToIsReachedFromBothSides() throws SQLException {
    String line = log.line("name", "contact/category eq 3", null);
    assertEquals(
        "it lacks an index: contact (category_idx); chat_session (contact_id)", after(line));
    execute("create index two on chat_session (contact_id, status)");
    assertEquals(
        "it lacks an index: contact (category_idx)",
        after(log.line("name", "contact/category eq 3", "rating"))
            .replace("; chat_session (rating)", ""));
  }

  @Test
  void theSameIsToldOnceAMinute() {
    assertFalse(log.line("name", "rating eq 1", null).isEmpty());
    assertEquals("", log.line("name", "rating eq 2", null));
  }

  private void execute(String text) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private static String after(String line) {
    return line.substring(line.indexOf(';') + 2);
  }
}
