package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators are told of a database whose tables are Arkiv's own. */
@Tag("slow")
@ExtendWith(ArkivServer.class)
class DiagnosisIT {

  private static final String DIAGNOSIS = "/api/v1/diagnosis";

  private static TestDatabase database;
  private static ServerProcess server;
  private static ArkivClient admin;

  @BeforeAll
  static void start() throws IOException {
    database = TestDatabase.start();
    List<String> settings =
        List.of(
            "-DDB_URL=" + database.url(), "-DDB_USER=" + database.user(), "-Darkiv.admins=tje0");
    server = ServerProcess.of(ServerProcess.builtWar(), "diagnosis", settings).awaiting(200);
    admin = server.client().asAgent();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    database.close();
  }

  private static JsonObject diagnosis() {
    Answer answer = admin.get(DIAGNOSIS);
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static void run(String statement) throws SQLException {
    try (Connection connection = database.connect();
        Statement running = connection.createStatement()) {
      running.execute(statement);
    }
  }

  @Test
  void nothingIsMissingOfWhatMigrationsHaveMade() {
    JsonObject found = diagnosis();
    assertTrue(found.getBoolean("isWhole"), found.toString());
    assertEquals("managed", found.getJsonObject("database").getString("schema"));
    assertTrue(
        database.url().contains(found.getJsonObject("database").getString("product").toLowerCase()),
        found.toString());
    assertTrue(found.getJsonArray("tables").size() > 30, found.toString());
    JsonObject chats =
        found.getJsonArray("archives").getValuesAs(JsonObject.class).stream()
            .filter(archive -> archive.getString("name").equals("ChatSession"))
            .findFirst()
            .orElseThrow();
    assertEquals(3, chats.getJsonArray("kinds").size());
    assertEquals(List.of(), chats.getJsonArray("lost"));
  }

  @Test
  void anIndexThatIsGoneIsToldAsTheStatementThatMakesIt() throws SQLException {
    assertEquals(List.of(), diagnosis().getJsonArray("lackingIndexes"));
    boolean isOfTable = database.url().startsWith("jdbc:mariadb:");
    run("DROP INDEX chat_session_status_requested" + (isOfTable ? " ON chat_session" : ""));
    run("DROP INDEX contact_associate" + (isOfTable ? " ON contact" : ""));
    JsonArray lacking = diagnosis().getJsonArray("lackingIndexes");
    assertEquals(2, lacking.size(), lacking.toString());
    for (JsonObject index : lacking.getValuesAs(JsonObject.class)) {
      run(index.getString("statement"));
    }
    assertEquals(List.of(), diagnosis().getJsonArray("lackingIndexes"));
  }

  /** The server that other tests share has no administrators. */
  @Test
  void whoAdministratesNothingIsRefused(ArkivClient other) {
    assertEquals(401, other.get(DIAGNOSIS).status());
    Answer refused = other.asAgent().get(DIAGNOSIS);
    assertEquals(403, refused.status());
    assertTrue(refused.body().contains("arkiv.admins"));
  }
}
