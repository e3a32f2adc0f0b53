package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A caller for whom no connection is left is told so, while those who have one get their rows. */
@ExtendWith(ArkivServer.class)
class BusyDatabaseIT {

  private static final String ROWS = "/api/v1/ChatSession?$top=1";

  /** What {@code DatabaseDefinition} allows. */
  private static final int CONNECTIONS = 32;

  private final ArkivClient client;
  private final TestDatabase database;

  BusyDatabaseIT(ArkivClient client, TestDatabase database) {
    this.client = client.asAgent();
    this.database = database;
  }

  @Test
  void whoeverFindsNoConnectionIsToldToComeAgain() throws SQLException {
    assumeFalse(database instanceof TestDatabase.H2, "a table of H2 cannot be locked for readers");
    assertEquals(200, client.get(ROWS).status());
    List<CompletableFuture<HttpResponse<String>>> waiting;
    Answer refused;
    try (Connection connection = database.locking("chat_session")) {
      waiting = Stream.generate(this::asked).limit(CONNECTIONS).toList();
      awaitStatements(connection, waiting);
      refused = client.get(ROWS);
    }
    assertEquals(503, refused.status(), refused.body());
    assertEquals("Unavailable", refused.json().getString("ErrorType"));
    assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
    waiting.forEach(answer -> assertEquals(200, answer.join().statusCode()));
    assertEquals(200, client.get(ROWS).status());
  }

  private CompletableFuture<HttpResponse<String>> asked() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .sendAsync(client.request(ROWS), BodyHandlers.ofString());
  }

  /** Waits until every connection of the server waits for the table. */
  private void awaitStatements(
      Connection connection, List<CompletableFuture<HttpResponse<String>>> waiting)
      throws SQLException {
    int found = 0;
    while (found < waiting.size()) {
      assertTrue(waiting.stream().noneMatch(CompletableFuture::isDone), found + " waited");
      try (Statement statement = connection.createStatement();
          ResultSet count = statement.executeQuery(database.countOfWaiting())) {
        count.next();
        found = count.getInt(1);
      }
    }
  }
}
