package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.communication.request.retrieve.ODataEntitySetRequest;
import org.apache.olingo.client.api.communication.response.ODataRetrieveResponse;
import org.apache.olingo.client.api.domain.ClientEntity;
import org.apache.olingo.client.api.domain.ClientEntitySet;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.client.core.http.BasicAuthHttpClientFactory;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.api.edm.EdmEntitySet;
import org.apache.olingo.commons.api.edm.EdmEntityType;
import org.apache.olingo.commons.api.edm.EdmProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client of OData V4 that knows nothing of the service reads its model and walks its rows. */
@ExtendWith(ArkivServer.class)
class ODataV4ModelIT {

  private static final String ROOT = "/odata/v4/";

  private final URI server;
  private final ArkivClient client;
  private final Rows rows;

  ODataV4ModelIT(ArkivClient client) {
    this.server = URI.create(client.request("/").uri().toString().replaceFirst("/$", ""));
    this.client = client.asAgent();
    this.rows = new Rows(this.client);
  }

  private ODataClient olingo() {
    ODataClient olingo = ODataClientFactory.getClient();
    olingo.getConfiguration().setHttpClientFactory(new BasicAuthHttpClientFactory("tje0", "Tje0"));
    return olingo;
  }

  private Edm model(ODataClient olingo) {
    return olingo.getRetrieveRequestFactory().getMetadataRequest(server + ROOT).execute().getBody();
  }

  @Test
  void olingoWalksEveryRow() {
    ODataClient olingo = olingo();
    URI next =
        olingo
            .newURIBuilder(server + ROOT)
            .appendEntitySetSegment("ChatSession")
            .select("name", "rating", "whenRequested", "person_fullName", "status_id")
            .filter("rating ge 3 and contains(person_fullName,'a')")
            .orderBy("whenRequested desc")
            .count(true)
            .build();
    List<Integer> keys = new ArrayList<>();
    Integer count = null;
    while (next != null) {
      ODataEntitySetRequest<ClientEntitySet> request =
          olingo.getRetrieveRequestFactory().getEntitySetRequest(next);
      request.setPrefer("odata.maxpagesize=200");
      ODataRetrieveResponse<ClientEntitySet> page = request.execute();
      count = page.getBody().getCount();
      for (ClientEntity row : page.getBody().getEntities()) {
        keys.add(((Number) value(row, "PrimaryKey")).intValue());
        assertTrue(((Number) value(row, "rating")).intValue() >= 3);
        assertTrue(value(row, "whenRequested") != null);
      }
      next = page.getBody().getNext();
    }
    List<Integer> expected =
        Rows.keysOf(
            rows.ask(
                "$select=chatSessionId&$top=100000&$orderBy=whenRequested%20desc&"
                    + ArkivClient.option(
                        "$filter", "rating ge 3 and person/fullName contains 'a'")));
    assertEquals(expected, keys);
    assertEquals(expected.size(), count);
  }

  private static Object value(ClientEntity row, String property) {
    return row.getProperty(property).getPrimitiveValue().toValue();
  }

  @Test
  void everySetOfTheModelIsServedAsItSays() {
    ODataClient olingo = olingo();
    Edm model = model(olingo);
    Set<String> sets = new HashSet<>();
    for (EdmEntitySet set : model.getEntityContainer().getEntitySets()) {
      sets.add(set.getName());
      EdmEntityType type = set.getEntityType();
      assertEquals(List.of("PrimaryKey"), type.getKeyPredicateNames());
      JsonObject page = client.get(ROOT + set.getName() + "?$top=40").json();
      for (JsonObject row : page.getJsonArray("value").getValuesAs(JsonObject.class)) {
        row.forEach((name, value) -> checkType(set.getName(), type, name, value));
      }
    }
    assertTrue(sets.containsAll(Set.of("ChatSession", "ChatSession_person")), sets::toString);
    Set<String> listed = new HashSet<>();
    client
        .get(ROOT)
        .json()
        .getJsonArray("value")
        .getValuesAs(JsonObject.class)
        .forEach(set -> listed.add(set.getString("url")));
    assertEquals(sets, listed);
    JsonObject json = client.get(ROOT + "$metadata?$format=json").json().getJsonObject("Arkiv");
    for (String set : sets) {
      Set<String> names =
          new HashSet<>(
              model.getEntityContainer().getEntitySet(set).getEntityType().getPropertyNames());
      Set<String> inJson = new HashSet<>(json.getJsonObject(set).keySet());
      inJson.removeIf(name -> name.startsWith("$"));
      assertEquals(names, inJson);
    }
  }

  @Test
  void everyPropertyIsSelectedByItsName() {
    EdmEntityType type =
        model(olingo()).getEntityContainer().getEntitySet("ChatSession").getEntityType();
    List<String> names = type.getPropertyNames();
    for (int from = 0; from < names.size(); from += 60) {
      List<String> some = names.subList(from, Math.min(names.size(), from + 60));
      String select = ROOT + "ChatSession?$top=20&$select=" + String.join(",", some);
      Answer answer = client.get(select);
      assertEquals(200, answer.status(), answer.body());
      for (JsonObject row : answer.json().getJsonArray("value").getValuesAs(JsonObject.class)) {
        assertTrue(row.keySet().containsAll(some), () -> some + " in " + row.keySet());
        row.forEach((name, value) -> checkType("ChatSession", type, name, value));
      }
    }
  }

  private static void checkType(String set, EdmEntityType type, String name, JsonValue value) {
    EdmProperty property = (EdmProperty) type.getProperty(name);
    assertTrue(property != null, () -> set + " has no " + name);
    if (value.getValueType() == JsonValue.ValueType.NULL) {
      assertTrue(property.isNullable(), name);
      return;
    }
    String text = value.toString();
    boolean fits =
        switch (property.getType().getName()) {
          case "Int64" -> text.matches("-?\\d+");
          case "Double" -> text.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
          case "Boolean" -> text.matches("true|false");
          case "DateTimeOffset" ->
              text.matches(
                  "\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[-+]\\d\\d:\\d\\d)\"");
          default -> value.getValueType() == JsonValue.ValueType.STRING;
        };
    assertTrue(fits, () -> set + "." + name + " of type " + property.getType() + ": " + text);
  }
}
