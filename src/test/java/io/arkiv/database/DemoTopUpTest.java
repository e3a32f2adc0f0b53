package io.arkiv.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.demo.DemoClock;
import io.arkiv.demo.DemoLoader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTopUpTest {

  private static final int SESSIONS = 3000;
  private static final LocalDate MADE = LocalDate.of(2025, 5, 14);

  private final JdbcDataSource dataSource = new JdbcDataSource();

  /** Keeps the database in memory alive. */
  private Connection connection;

  @BeforeEach
  void load() throws SQLException {
    dataSource.setURL("jdbc:h2:mem:top-up-test");
    connection = dataSource.getConnection();
    SchemaMigration.ofDatabase(dataSource).run();
    demoOn(MADE).load(SESSIONS);
  }

  @AfterEach
  void forget() throws SQLException {
    connection.close();
  }

  private DemoLoader demoOn(LocalDate day) {
    Clock noon = DemoClock.on(Optional.of(day), ZoneOffset.UTC);
    return new DemoLoader(dataSource, noon, DemoLoaderTest.DEMO);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-15, 4",
    "2025-06-14, 127",
    "2028-02-29, 3000",
  })
  void anOlderDemoIsLedUpToTheDay(LocalDate day, int added) throws SQLException {
    String before = newest();
    demoOn(day).load(SESSIONS);
    assertEquals(String.valueOf(SESSIONS + added), first("select max(id) from chat_session"));
    assertEquals(day.toString(), newest().substring(0, 10));
    assertTrue(newest().compareTo(day + " 12:00:00") <= 0, newest());
    String gap = "when_requested <= '" + before + "' and id > " + SESSIONS;
    assertEquals("0", first("select count(*) from chat_session where " + gap));
  }

  @Test
  void itIsDoneOnce() throws SQLException {
    demoOn(MADE.plusDays(40)).load(SESSIONS);
    String after = first("select max(id) from chat_session");
    demoOn(MADE.plusDays(40)).load(SESSIONS);
    demoOn(MADE.plusDays(3)).load(SESSIONS);
    assertEquals(after, first("select max(id) from chat_session"));
  }

  @Test
  void theNextRowGetsTheNextId() throws SQLException {
    demoOn(MADE.plusDays(40)).load(SESSIONS);
    int last = Integer.parseInt(first("select max(id) from chat_session"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into chat_session (status) values (9)");
    }
    assertEquals(String.valueOf(last + 1), first("select max(id) from chat_session"));
  }

  @Test
  void aDatabaseInEarnestIsLeftAlone() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("update ejuser set email = 'tone@fjordvik.no'");
    }
    demoOn(MADE.plusDays(40)).load(SESSIONS);
    assertEquals(String.valueOf(SESSIONS), first("select max(id) from chat_session"));
  }

  private String newest() throws SQLException {
    return first("select max(when_requested) from chat_session");
  }

  private String first(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
