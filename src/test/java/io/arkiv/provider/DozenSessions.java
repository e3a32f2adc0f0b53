package io.arkiv.provider;

import io.arkiv.it.Migrations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A dozen sessions and one more in tables of their own, without a server before them. */
record DozenSessions(EntityManagerFactory factory, EntityManager entities)
    implements AutoCloseable {

  /** Status, name, company, rating, the hour of the request and the minutes that it lasted. */
  private static final Object[][] SESSIONS = {
    {9, "Ann", "Ltd", 5, 8, 10},
    {9, "ann", "ltd", -2, 9, 5},
    {9, "Bo", null, null, 10, null},
    {9, "Bo", "Inc", 4, 8, 1},
    {4, null, "Inc", 3, 11, 2},
    {4, "Åse", "Inc", 0, null, null},
    {4, "Ann", "Ltd", 1, 9, 7},
    {4, "Bo", "AS", 1, 9, 3},
    {7, "Ceil", "AS", 2, 10, 4},
    {7, "Åse", null, 5, 10, 90},
    {null, "Bo", "AS", 4, 12, 6},
    {9, "ANN", "LTD", 3, 13, 8},
    {9, "", "", null, 8, 9},
  };

  /** In the memory of the test. */
  static DozenSessions inMemory() throws IOException, SQLException {
    JdbcDataSource memory = new JdbcDataSource();
    memory.setURL("jdbc:h2:mem:dozen;DB_CLOSE_DELAY=-1");
    try (Connection connection = memory.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
    }
    return in(memory, "");
  }

  /**
   * In an empty database.
   *
   * @param collation the clause behind a text column
   */
  static DozenSessions in(DataSource empty, String collation) throws IOException, SQLException {
    try (Connection connection = empty.getConnection()) {
      Migrations.run(connection, "migration/common", collation);
      insert(connection);
    }
    EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(
            "arkiv",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                empty));
    return new DozenSessions(factory, factory.createEntityManager());
  }

  private static void insert(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into chat_session"
                + " (status, name, company_name, rating, when_requested, when_started, when_ended)"
                + " values (?, ?, ?, ?, ?, ?, ?)")) {
      for (Object[] session : SESSIONS) {
        for (int i = 0; i < 4; i++) {
          insert.setObject(i + 1, session[i]);
        }
        LocalDateTime start =
            session[4] == null ? null : LocalDateTime.of(2026, 3, 4, (Integer) session[4], 0);
        insert.setObject(5, start);
        insert.setObject(6, start);
        insert.setObject(7, session[5] == null ? null : start.plusMinutes((Integer) session[5]));
        insert.executeUpdate();
      }
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
