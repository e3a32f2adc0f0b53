package io.arkiv.provider;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of the tests, without the server before it: every statement is seen. */
final class SeenDatabase implements AutoCloseable {

  private final SeenStatements seen = new SeenStatements();
  private final EntityManagerFactory factory;
  private final EntityManager entities;

  /** Connects; a test against another database is passed over. */
  SeenDatabase() {
    String url = System.getProperty("arkiv.it.db-url");
    assumeTrue(url.startsWith("jdbc:postgresql:"), "statements and plans of PostgreSQL");
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(System.getProperty("arkiv.it.db-user"));
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.nonJtaDataSource", seen.watching(dataSource));
    this.factory = Persistence.createEntityManagerFactory("arkiv", settings);
    this.entities = factory.createEntityManager();
  }

  SeenStatements seen() {
    return seen;
  }

  EntityManager entities() {
    return entities;
  }

  @Override
  public void close() {
    factory.close();
  }

  /**
   * The plan of a statement, below it.
   *
   * @param setting what the planner is told before
   * @param explain the words before the statement, such as {@code explain (analyze)}
   */
  static String explained(String sql, String setting, String explain) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                System.getProperty("arkiv.it.db-url"), System.getProperty("arkiv.it.db-user"), "");
        Statement statement = connection.createStatement()) {
      statement.execute(setting);
      StringBuilder plan = new StringBuilder(sql).append('\n');
      try (ResultSet lines = statement.executeQuery(explain + sql)) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }
}
