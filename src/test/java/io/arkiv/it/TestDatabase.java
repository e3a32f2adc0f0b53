package io.arkiv.it;

import io.arkiv.dialect.Product;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The database that the server under test uses, named by {@code -Darkiv.it.database}. */
sealed interface TestDatabase extends AutoCloseable {

  /** Starts the database that the build asks for; H2 when it asks for none. */
  static TestDatabase start() throws IOException {
    String name = System.getProperty("arkiv.it.database", "h2");
    return switch (name) {
      case "h2" -> new H2();
      case "postgresql" -> new PostgreSql();
      case "mariadb" -> new MariaDb(MariaDbServer.start());
      default -> throw new IllegalArgumentException("arkiv.it.database=" + name);
    };
  }

  /** Where the server finds it. */
  String url();

  /** Who the server is to it; empty when it does not ask. */
  String user();

  @Override
  void close() throws IOException;

  /** Looks into it past the server, to judge what the server says of it. */
  default Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), "");
  }

  /** Has all others who want to read a table wait until the connection is closed. */
  default Connection locking(String table) throws SQLException {
    throw new UnsupportedOperationException("a table of H2 cannot be locked for readers");
  }

  /** The statement that counts those who wait for a locked table. */
  default String countOfWaiting() {
    throw new UnsupportedOperationException();
  }

  /** What a query past the server gives, a list of values a row. */
  default List<List<Object>> rows(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (row.next()) {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          values.add(row.getObject(i));
        }
        rows.add(values);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * Within the server, as in the demo: its first opener serves the others, by the loopback
   * interface (arquillian.xml says so).
   *
   * @param folder goes with {@code mvn clean}
   */
  record H2(Path folder) implements TestDatabase {

    H2() throws IOException {
      this(Files.createTempDirectory(Path.of("target"), "h2-"));
    }

    @Override
    public String url() {
      return "jdbc:h2:./" + folder.toString().replace('\\', '/') + "/arkiv;AUTO_SERVER=TRUE";
    }

    @Override
    public String user() {
      return "";
    }

    @Override
    public void close() {
      // Nothing was started.
    }
  }

  /** A real server of this machine, on a free port of the loopback interface. */
  final class PostgreSql implements TestDatabase {

    private final EmbeddedPostgres server;

    PostgreSql() throws IOException {
      this.server =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(new File("target/postgresql"))
              .start();
    }

    @Override
    public String url() {
      return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public String user() {
      return "postgres";
    }

    @Override
    public Connection locking(String table) throws SQLException {
      Connection connection = connect();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("lock table " + table + " in access exclusive mode");
      }
      return connection;
    }

    @Override
    public String countOfWaiting() {
      return "select count(*) from pg_locks where not granted";
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  /** The same of MariaDB, on x86-64 Linux alone. */
  record MariaDb(MariaDbServer server) implements TestDatabase {

    @Override
    public String url() {
      return server.url("arkiv");
    }

    @Override
    public String user() {
      return "root";
    }

    /** As the service does: with what a connection is told first. */
    @Override
    public Connection connect() throws SQLException {
      Properties login = new Properties();
      login.setProperty("user", user());
      return Product.of(url()).connect(url(), login);
    }

    @Override
    public Connection locking(String table) throws SQLException {
      Connection connection = connect();
      try (Statement statement = connection.createStatement()) {
        statement.execute("lock tables " + table + " write");
      }
      return connection;
    }

    @Override
    public String countOfWaiting() {
      return "select count(*) from information_schema.processlist where state like 'Waiting for%'";
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
