package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client of JavaScript, unmodified, reads what GET gives from OData V4. */
@ExtendWith({NodeClient.class, ArkivServer.class})
class ODataScriptClientIT {

  private final ArkivClient client;
  private final Rows rows;

  ODataScriptClientIT(ArkivClient client) {
    this.client = client;
    this.rows = new Rows(client.asAgent());
  }

  /** Calls of {@code odata.js}, each an object with apostrophes for quotes. */
  private List<JsonObject> ask(String... calls) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (String call : calls) {
      try (JsonReader reader = Json.createReader(new StringReader(call.replace('`', '"')))) {
        all.add(reader.readObject());
      }
    }
    JsonObject asked =
        Json.createObjectBuilder()
            .add("serviceEndpoint", client.request("/odata/v4/").uri().toString())
            .add(
                "credential",
                Json.createObjectBuilder().add("username", "tje0").add("password", "Tje0"))
            .add("set", "ChatSession")
            .add("calls", all)
            .build();
    return NodeClient.ask("odata.js", asked).getValuesAs(JsonObject.class);
  }

  private static List<Integer> keysOf(JsonObject told) {
    return told.getJsonArray("result").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getInt("PrimaryKey"))
        .toList();
  }

  @Test
  void itFiltersAndOrders() {
    JsonObject told =
        ask("{`method`:`query`,`conditions`:[[`rating`,`ge`,3],[`queueLength`,`gt`,1]],"
                + "`order`:[`name`,`desc`],`top`:400}")
            .get(0);
    String options =
        ArkivClient.option("$filter", "rating ge 3 and queueLength gt 1")
            + "&$orderBy=name%20desc&$top=400";
    List<Integer> expected = Rows.keysOf(rows.ask(options));
    assertEquals(400, expected.size());
    assertEquals(expected, keysOf(told));
  }

  @Test
  void itsPagesJoinedAreTheWhole() {
    List<Integer> walked = new ArrayList<>();
    ask(
            "{`method`:`query`,`order`:[`name`,`asc`],`top`:50}",
            "{`method`:`query`,`order`:[`name`,`asc`],`top`:50,`skip`:50}",
            "{`method`:`query`,`order`:[`name`,`asc`],`top`:50,`skip`:100}")
        .forEach(page -> walked.addAll(keysOf(page)));
    assertEquals(Rows.keysOf(rows.ask("$orderBy=name&$top=150")), walked);
  }

  @Test
  void itCounts() {
    List<JsonObject> told =
        ask("{`method`:`count`}", "{`method`:`count`,`conditions`:[[`rating`,`eq`,5]]}");
    assertEquals(rows.keys("getAllRows").size(), told.get(0).getInt("result"));
    assertEquals(rows.keys("rating eq 5").size(), told.get(1).getInt("result"));
  }

  @Test
  void itReadsARowByItsKey() {
    JsonObject row = ask("{`method`:`retrieve`,`key`:7}").get(0).getJsonObject("result");
    assertEquals(7, row.getInt("chatSessionId"));
  }

  @Test
  void itIsToldWhatIsWrong() {
    String problem =
        ask("{`method`:`query`,`conditions`:[[`nonsense`,`eq`,1]]}").get(0).getString("problem");
    assertTrue(problem.contains("no column \"nonsense\""), problem);
  }
}
