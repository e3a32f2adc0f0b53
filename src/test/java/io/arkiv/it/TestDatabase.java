package io.arkiv.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;

/** The database that the server under test uses, named by {@code -Darkiv.it.database}. */
sealed interface TestDatabase extends AutoCloseable {

  /** Starts the database that the build asks for; H2 when it asks for none. */
  static TestDatabase start() throws IOException {
    String name = System.getProperty("arkiv.it.database", "h2");
    return switch (name) {
      case "h2" -> new H2();
      case "postgresql" -> new PostgreSql();
      default -> throw new IllegalArgumentException("arkiv.it.database=" + name);
    };
  }

  /** Where the server finds it. */
  String url();

  /** Who the server is to it; empty when it does not ask. */
  String user();

  @Override
  void close() throws IOException;

  /** In the server's own memory: it ends with the server. */
  record H2() implements TestDatabase {

    @Override
    public String url() {
      return "jdbc:h2:mem:arkiv;DB_CLOSE_DELAY=-1";
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
    public void close() throws IOException {
      server.close();
    }
  }
}
