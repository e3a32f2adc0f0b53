package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On the same tables in a schema of their own, each with a prefix before its name. */
@Tag("slow")
class NamedSchemaIT {

  @Test
  void tablesAreFoundByTheirSchemaAndPrefix() throws Exception {
    try (HandMade database = HandMade.in("crm", "so_");
        ServerProcess server = database.server("named-schema")) {
      List<List<Object>> before = database.catalogue();
      ArkivClient client = database.clientOf(server);
      Answer answer =
          client.get("/api/v1/ChatSession?$select=name,contact/name&$orderBy=name&$count=true");
      assertEquals(200, answer.status(), answer.body());
      JsonObject row = answer.json().getJsonArray("value").getJsonObject(1);
      assertEquals("SuperCompany", row.getString("contact/name"));
      assertEquals("2", answer.json().getString("odata.count"));
      assertEquals(
          "7",
          client
              .get("/api/v1/Contact?$select=contactExtra/x_size")
              .json()
              .getJsonArray("value")
              .getJsonObject(0)
              .get("contactExtra/x_size")
              .toString());
      assertEquals(200, client.get("/api/v1/ChatSession?$inlinecount=Estimate&$top=1").status());
      List<String> indexes =
          client.get("/api/v1/diagnosis").json().getJsonArray("lackingIndexes").stream()
              .map(index -> index.asJsonObject().getString("statement"))
              .toList();
      assertFalse(indexes.isEmpty());
      database.run(indexes);
      assertEquals(
          JsonValue.EMPTY_JSON_ARRAY,
          client.get("/api/v1/diagnosis").json().getJsonArray("lackingIndexes"));
      assertEquals(before, database.catalogue());
    }
  }

  /** Before anything is decided: no store of users is made, nothing migrated, nothing served. */
  @Test
  void aStartThatOnlyLooksWritesWhatItFindsAndEnds() throws Exception {
    Path file = Files.createTempDirectory(Path.of("target"), "diagnosis-").resolve("found.json");
    try (HandMade database = HandMade.in("crm", "so_")) {
      List<List<Object>> before = database.catalogue();
      try (ServerProcess looking = database.diagnosing(file.toString())) {
        assertTrue(looking.ends());
        assertEquals(2, looking.exitValue(), "something is missing");
      }
      try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
        JsonObject found = reader.readObject();
        assertEquals("so_", found.getJsonObject("database").getString("tablePrefix"));
        String missing = found.getJsonArray("missing").toString().toLowerCase();
        assertTrue(missing.contains("\"crm.so_chat_session.rating\""), missing);
      }
      assertEquals(before, database.catalogue());
    }
  }
}
