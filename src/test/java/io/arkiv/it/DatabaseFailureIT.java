package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a caller is told when the database does not answer, and when there is none. */
@ExtendWith(ArkivServer.class)
class DatabaseFailureIT {

  private static final String ROWS = "/api/v1/ChatSession?$top=1";

  private Path data;
  private EmbeddedPostgres database;
  private ServerProcess server;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(
        System.getProperty("arkiv.it.db-url").startsWith("jdbc:postgresql:"),
        "H2 is inside the server");
    data = Files.createTempDirectory(Path.of("target"), "failing-database");
    database = KeptPostgres.start(data, 0);
    int port = database.getPort();
    database.close();
    ServerProcess early =
        ServerProcess.briefly(
            List.of(
                "-DDB_URL=jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "-DDB_USER=postgres",
                "-Darkiv.demo.sessions=50",
                "-Darkiv.statement.timeout-seconds=1"),
            "failing-database");
    early.awaitingLog("The database does not answer").awaiting(503);
    assertWaits(early.client());
    database = KeptPostgres.start(data, port);
    server = early.awaiting(200);
  }

  /** The server is there, and says that it waits. */
  private static void assertWaits(ArkivClient client) throws IOException {
    Answer waiting = client.asAgent().get(ROWS);
    assertTold(503, "Unavailable", waiting);
    assertTrue(Integer.parseInt(waiting.header("Retry-After")) > 0);
    assertEquals(503, client.get("/").status());
    if (!ServerProcess.IS_WILDFLY) {
      assertEquals(200, client.get("/health/live").status());
      assertEquals(503, client.get("/health/started").status());
      assertEquals(503, client.get("/health/ready").status());
    }
  }

  @AfterEach
  void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    if (database != null) {
      database.close();
    }
  }

  /** The server has started before there was a database. */
  @Test
  void aStallIsTimedOutAndAnAbsenceUnavailableUntilTheyEnd() throws IOException, SQLException {
    ArkivClient client = server.client().asAgent();
    try (Connection other = database.getPostgresDatabase().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table chat_session in access exclusive mode");
      assertTold(504, "TimedOut", client.get(ROWS));
      assertTold(504, "TimedOut", client.get(ROWS + "&$count=true"));
      assertTold(504, "TimedOut", client.get("/api/v1/ChatSession?$select=Count(name):Footer"));
      other.rollback();
    }
    assertEquals(200, client.get(ROWS).status());

    int port = database.getPort();
    database.close();
    Answer away = client.get(ROWS);
    assertTold(503, "Unavailable", away);
    assertTrue(Integer.parseInt(away.header("Retry-After")) > 0);
    assertEquals(503, client.with("Accept", "application/xml").get(ROWS).status());
    assertEquals(503, client.get("/health/ready").status());
    assertEquals(200, client.get("/health/live").status());

    database = KeptPostgres.start(data, port);
    server.awaiting(200);
  }

  /** Its processes are stopped: connections stay open, new ones open too, nothing comes back. */
  @Test
  void aSilenceIsTimedOutAndUnavailableUntilItEnds()
      throws IOException, InterruptedException, SQLException {
    ArkivClient client = server.client().asAgent();
    assertEquals(200, client.get(ROWS).status());
    try (Connection other = database.getPostgresDatabase().getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table chat_session in access exclusive mode");
      CompletableFuture<Answer> underWay = CompletableFuture.supplyAsync(() -> client.get(ROWS));
      Eventually.becomes(() -> isWaitedForLock(statement), "nothing waits for the table");
      List<String> processes = processes();
      signal("-STOP", processes);
      try {
        assertTold(504, "TimedOut", underWay.join());
        assertTold(503, "Unavailable", client.get(ROWS));
        assertTold(503, "Unavailable", client.get(ROWS));
        assertEquals(503, client.get("/health/ready").status());
        assertEquals(200, client.get("/health/live").status());
      } finally {
        signal("-CONT", processes);
      }
      other.rollback();
    }
    server.awaiting(200);
  }

  private static boolean isWaitedForLock(Statement statement) {
    String waits = "select 1 from pg_stat_activity where wait_event_type = 'Lock'";
    try (ResultSet found = statement.executeQuery(waits)) {
      return found.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The database's, the one that takes connections first. */
  private List<String> processes() throws IOException {
    String first = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
    return Stream.concat(
            Stream.of(first),
            ProcessHandle.of(Long.parseLong(first))
                .orElseThrow()
                .descendants()
                .map(process -> Long.toString(process.pid())))
        .toList();
  }

  private static void signal(String signal, List<String> processes)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("kill", signal));
    command.addAll(processes);
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
  }

  private static void assertTold(int status, String type, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(type, answer.json().getString("ErrorType"));
    String told = answer.body().toLowerCase();
    for (String inside : List.of("chat_session", "select", "exception", "postgres", "lock")) {
      assertFalse(told.contains(inside), told);
    }
  }
}
