package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the same tables in a schema of their own, each with a prefix before its name. */
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
      assertEquals(before, database.catalogue());
    }
  }
}
