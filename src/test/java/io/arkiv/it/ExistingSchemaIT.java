package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * On half of somebody else's tables, by a login that may only read: what is there is served, what
 * is not is nowhere named, nothing is altered.
 */
class ExistingSchemaIT {

  private static final String CHATS = "/api/v1/ChatSession?";
  private static final List<String> LOST =
      List.of("rating", "idle", "agent", "associateId", "person/title", "contact/email");

  private static HandMade database;
  private static List<List<Object>> before;
  private static ServerProcess server;
  private static ArkivClient client;

  @BeforeAll
  static void start() throws Exception {
    database = HandMade.in("", "");
    before = database.catalogue();
    server = database.server("existing");
    client = database.clientOf(server);
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    if (database != null) {
      database.close();
    }
  }

  private static JsonObject json(String path) {
    Answer answer = client.get(path);
    assertEquals(200, answer.status(), path + ": " + answer.body());
    return answer.json();
  }

  @Test
  void whatIsThereIsServed() {
    JsonObject page = json(CHATS + "$count=true&$orderBy=name%20desc");
    assertEquals("2", page.getString("odata.count"));
    JsonObject row = page.getJsonArray("value").getJsonObject(0);
    assertEquals(1, row.getInt("PrimaryKey"));
    assertEquals("Hello", row.getString("firstMessage"));
    assertFalse(row.containsKey("rating"), row.toString());
    assertEquals(
        "Closed",
        json(CHATS + "$select=status,contact/name&$filter=contact/name%20begins%20'super'")
            .getJsonArray("value")
            .getJsonObject(0)
            .getString("status"));
    assertEquals(1, json(CHATS + "$entities=contact").getJsonArray("value").size());
    String group = "GroupBy(status):Header:HideDetail,CountAll(chatSessionId):HideDetail";
    assertEquals(2, json(CHATS + "$select=" + group).getJsonArray("value").size());
  }

  /**
   * Each column that is left, and each together, in every place that has a statement made of it.
   */
  @Test
  void everyColumnThatIsToldCanBeAskedFor() {
    int asked = 0;
    for (String archive : List.of("ChatSession", "Contact", "Associate")) {
      JsonObject columns = json("/api/v1/Archive/" + archive + "/$metadata");
      for (String name : columns.keySet()) {
        if (columns.get(name) instanceof JsonObject column) {
          String query = "?$top=2&$select=" + ArkivClient.encoded(name);
          if (column.getBoolean("CanOrderBy")) {
            query += "&$orderBy=" + ArkivClient.encoded(name);
          }
          if (column.getBoolean("CanRestrictBy")) {
            query += "&$filter=" + ArkivClient.encoded(name + " isNotNull");
          }
          json("/api/v1/" + archive + query);
          asked++;
        }
      }
    }
    assertTrue(asked > 30, "few columns: " + asked);
  }

  @Test
  void whatIsMissingIsNamedNowhere() {
    String metadata = client.get("/api/v1/Archive/ChatSession/$metadata").body();
    String openApi = client.get("/api/v1/openapi.json").body();
    String v4 = client.get("/odata/v4/$metadata").body();
    assertTrue(metadata.contains("\"whenRequested\""), metadata);
    assertTrue(openApi.contains("\"whenRequested\"") || openApi.contains("whenRequested"), openApi);
    for (String name : LOST) {
      assertFalse(metadata.contains("\"" + name + "\""), name);
      assertFalse(openApi.contains("\"" + name + "\""), name);
      assertFalse(v4.contains("Name=\"" + name.replace('/', '_') + "\""), name);
      assertEquals(400, client.get(CHATS + "$select=" + name).status(), name);
      assertEquals(400, client.get(CHATS + "$orderBy=" + name).status(), name);
    }
    assertEquals(404, client.get("/api/v1/Person").status());
    assertEquals(404, client.get("/api/v1/ChatMessage").status());
    assertFalse(openApi.contains("/ChatMessage"), "an archive without a table");
    Answer persons = client.get(CHATS + "$entities=person");
    assertEquals(200, persons.status());
    assertTrue(persons.headers().firstValue("Warning").orElse("").contains("chat"));
  }

  @Test
  void itIsSaidOnceInALineAnArchive() throws IOException {
    List<String> told =
        server.logged().lines().filter(line -> line.contains(" goes without ")).toList();
    List<String> chats = told.stream().filter(line -> line.contains("ChatSession goes")).toList();
    assertEquals(1, chats.size(), told.toString());
    assertTrue(chats.get(0).toLowerCase().contains("chat_session.rating"), chats.get(0));
    assertTrue(server.logged().contains("ChatTopic is not served"), "an archive without a table");
    assertTrue(server.logged().contains("rights of groups are out of order"), "see the log");
    assertFalse(server.logged().contains("Exception"), "see the log");
  }

  @Test
  void administratorsAreToldWhatIsMissingAndWhatThatTakesAway() {
    JsonObject found = json("/api/v1/diagnosis");
    assertFalse(found.getBoolean("isWhole"));
    assertEquals("existing", found.getJsonObject("database").getString("schema"));
    String tables = found.getJsonArray("tables").toString();
    assertTrue(tables.contains("\"category\""), tables);
    String missing = found.getJsonArray("missing").toString().toLowerCase();
    assertTrue(missing.contains("\"chat_session.rating\""), missing);
    assertTrue(missing.contains("\"chat_topic\""), missing);
    assertTrue(missing.contains("\"chat_session.email (is int"), missing);
    JsonObject chats = archive(found, "ChatSession");
    assertTrue(chats.getBoolean("isServed"));
    assertEquals("[\"chat\",\"contact\"]", chats.getJsonArray("kinds").toString());
    JsonObject rating =
        chats.getJsonArray("lost").getValuesAs(JsonObject.class).stream()
            .filter(lost -> lost.getString("column", "").equals("rating"))
            .findFirst()
            .orElseThrow();
    assertEquals("chat", rating.getString("kind"));
    assertFalse(archive(found, "ChatTopic").getBoolean("isServed"));
    assertEquals(
        "rights of groups", found.getJsonArray("outOfOrder").getJsonObject(0).getString("what"));
  }

  private static JsonObject archive(JsonObject found, String name) {
    return found.getJsonArray("archives").getValuesAs(JsonObject.class).stream()
        .filter(archive -> archive.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theIndexesThatAreToldToBeMadeAreMissedNoMore() throws SQLException {
    List<JsonObject> lacking = lackingIndexes();
    assertTrue(
        lacking.stream().anyMatch(index -> index.getString("statement").contains("when_requested")),
        lacking.toString());
    database.run(lacking.stream().map(index -> index.getString("statement")).toList());
    assertEquals(List.of(), lackingIndexes());
  }

  private static List<JsonObject> lackingIndexes() {
    return json("/api/v1/diagnosis").getJsonArray("lackingIndexes").getValuesAs(JsonObject.class);
  }

  @Test
  void nothingIsAltered() throws SQLException {
    json(CHATS + "$top=1");
    assertEquals(before, database.catalogue());
  }
}
