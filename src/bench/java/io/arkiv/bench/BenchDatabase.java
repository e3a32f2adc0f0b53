package io.arkiv.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A PostgreSQL on a free port of the loopback interface, kept below {@code target/bench} for the
 * next run: a million sessions take minutes to make.
 */
final class BenchDatabase implements AutoCloseable {

  private final EmbeddedPostgres server;

  private BenchDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts the one with so many sessions; an empty one when there was none. */
  static BenchDatabase start(int sessions) throws IOException {
    return new BenchDatabase(
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(new File("target/postgresql"))
            .setDataDirectory(new File("target/bench/postgresql-" + sessions))
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofMinutes(1))
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .start());
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
  }

  /** Does now what PostgreSQL would do by itself in the middle of a measurement. */
  void settle() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE");
      statement.execute("CHECKPOINT");
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
