package io.arkiv.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.chatmessage.demo.ChatMessageDemo;
import io.arkiv.chatsession.demo.ChatSessionDemo;
import io.arkiv.chattopic.demo.ChatTopicDemo;
import io.arkiv.crm.demo.ConsentDemo;
import io.arkiv.crm.demo.CounterDemo;
import io.arkiv.crm.demo.CrmDemo;
import io.arkiv.crm.demo.FieldDemo;
import io.arkiv.crm.demo.InterestDemo;
import io.arkiv.crm.demo.PictureDemo;
import io.arkiv.crm.demo.UserDemo;
import io.arkiv.demo.DemoLoader;
import io.arkiv.demo.DemoRows;
import io.arkiv.security.credential.PasswordHash;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoLoaderTest {

  private static final String URL = "jdbc:h2:mem:demo-data-test";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-05-14T10:30:00.123456Z"), ZoneOffset.UTC);

  /** In the wrong order: the loader knows the right one. */
  static final List<DemoRows> DEMO =
      List.of(
          new ChatMessageDemo(),
          new ChatSessionDemo(),
          new ChatTopicDemo(),
          new CrmDemo(),
          new UserDemo(),
          new PictureDemo(),
          new InterestDemo(),
          new ConsentDemo(),
          new CounterDemo(),
          new FieldDemo());

  /** Keeps the database in memory alive. */
  private static Connection connection;

  @BeforeAll
  static void load() throws SQLException {
    connection = DriverManager.getConnection(URL);
    fill(URL);
  }

  private static void fill(String url) throws SQLException {
    SchemaMigration.ofDatabase(dataSource(url)).run();
    new DemoLoader(dataSource(url), CLOCK, DEMO).load(3000);
  }

  private static JdbcDataSource dataSource(String url) {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(url);
    return dataSource;
  }

  @AfterAll
  static void forget() throws SQLException {
    connection.close();
  }

  @Test
  void everyTableHasItsRows() throws SQLException {
    assertEquals("3000", first("select count(*) from chat_session"));
    assertEquals("8", first("select count(*) from chat_topic"));
    assertEquals("25", first("select count(*) from ejuser"));
    assertEquals("150", first("select count(*) from contact"));
    assertEquals("600", first("select count(*) from person"));
  }

  @Test
  void theUserOfTheReadmeCanLogInAndHasSessions() throws SQLException {
    String hash =
        first(
            "select password_hash from arkiv_credential c join associate a"
                + " on a.associate_id = c.associate_id where a.name = 'tje0'");
    assertTrue(PasswordHash.parse(hash).matches("Tje0"));
    String sessions =
        first(
            "select count(*) from chat_session s join ejuser u on u.id = s.user_id"
                + " join associate a on a.associate_id = u.associate_id where a.name = 'tje0'");
    assertTrue(Integer.parseInt(sessions) > 50, sessions);
  }

  @Test
  void everyStatusAndEverySpellingOfNothingOccurs() throws SQLException {
    assertEquals("12", first("select count(distinct status) from chat_session"));
    assertEquals("1", first("select max(1) from chat_session where contact_id is null"));
    assertEquals("1", first("select max(1) from chat_session where contact_id = -1"));
    assertEquals("1", first("select max(1) from chat_session where contact_id = 0"));
    assertEquals("1", first("select max(1) from chat_session where name is null"));
    assertEquals("1", first("select max(1) from chat_session where name = ''"));
  }

  @Test
  void nothingIsLaterThanNow() throws SQLException {
    String latest =
        first(
            "select max(greatest(when_requested, coalesce(when_ended, idle, when_requested)))"
                + " from chat_session");
    assertTrue(latest.compareTo("2025-05-14 10:30:00") <= 0, latest);
  }

  @Test
  void aMonthBeginsAndEndsOnTheDot() throws SQLException {
    assertEquals("1", times("2025-01-01 00:00:00"));
    assertEquals("1", times("2024-12-31 23:59:59.999"));
  }

  private static String times(String requested) throws SQLException {
    return first("select count(*) from chat_session where when_requested = '" + requested + "'");
  }

  @Test
  void theNextRowGetsTheNextId() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("insert into chat_session (status) values (9)");
      assertEquals("3001", first("select max(id) from chat_session"));
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  @Test
  void theSameDayGivesTheSameRows() throws SQLException {
    String again = "jdbc:h2:mem:demo-data-again";
    try (Connection other = DriverManager.getConnection(again)) {
      fill(again);
      for (String table :
          List.of("chat_session", "chat_message", "person", "contact", "email", "phone")) {
        assertEquals(rows(connection, table), rows(other, table), table);
      }
    }
  }

  private static List<String> rows(Connection database, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet all = statement.executeQuery("select * from " + table + " order by 1")) {
      int columns = all.getMetaData().getColumnCount();
      while (all.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(all.getString(i)).append('|');
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  private static String first(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
