package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client of OData V4 that knows nothing of the service reads its model and walks its rows. */
@ExtendWith(ArkivServer.class)
class ODataV4IT {

  private static final String ROOT = "/odata/v4/";

  /** What Excel and Power BI send with every request. */
  private static final String MASHUP =
      "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,"
          + "application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,"
          + "text/plain;q=0.7";

  private final URI server;
  private final ArkivClient client;
  private final Rows rows;

  ODataV4IT(ArkivClient client) {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contains(name,'an') and not startswith(name,'s')|name contains 'an' and not name begins 's'",
        "person_fullName eq 'x' or endswith(tolower(person_fullName),'n')|person/fullName = 'x' or person/fullName ends 'n'",
        "status in ('Closed','Waiting')|status in ('Closed','Waiting')",
        "status_id eq 3|status/id eq 3",
        "year(whenRequested) eq 2026 and month(whenRequested) ge 6|year(whenRequested) eq 2026 and month(whenRequested) ge 6",
        "whenRequested lt now()|getAllRows and whenRequested lt 2100-01-01 and whenRequested isNotNull",
        "whenRequested ge 2026-01-01T00:00:00Z|whenRequested afterTime 2026-01-01T00:00:00Z",
        "rating eq null|rating isNull",
        "length(trim(name)) gt 10|length(trim(name)) gt 10",
        "not (rating ge 3)|not (rating ge 3)",
        "(contains(name,'a')) eq false|not name contains 'a'",
      })
  void filtersMeanWhatTheyMeanElsewhere(String filter, String other) {
    String query =
        "ChatSession?$select=PrimaryKey&$top=100000&" + ArkivClient.option("$filter", filter);
    Answer answer = client.get(ROOT + query);
    assertEquals(200, answer.status(), answer.body());
    boolean isDemoInThePast = !filter.contains("now()");
    if (isDemoInThePast) {
      assertEquals(rows.keys(other), Rows.keysOf(answer.json()));
    } else {
      assertTrue(rows.keys(other).containsAll(Rows.keysOf(answer.json())));
    }
    String count = ROOT + "ChatSession/$count?" + ArkivClient.option("$filter", filter);
    assertEquals(String.valueOf(Rows.keysOf(answer.json()).size()), client.get(count).body());
  }

  @Test
  void aBackslashIsACharacter() {
    Answer answer =
        client.get(
            ROOT + "ChatSession?" + ArkivClient.option("$filter", "name eq 'a\\' or rating eq 5"));
    assertEquals(200, answer.status(), answer.body());
    assertEquals(
        400,
        client
            .get(
                "/api/v1/ChatSession?"
                    + ArkivClient.option("$filter", "name eq 'a\\' or rating eq 5"))
            .status());
  }

  @Test
  void theRequestsOfExcelAreAnswered() {
    ArkivClient excel =
        client
            .with("Accept", MASHUP)
            .with("OData-MaxVersion", "4.0")
            .with("MaxDataServiceVersion", "3.0;NetFx")
            .with("Accept-Encoding", "gzip, deflate")
            .with("Prefer", "odata.maxpagesize=700");
    ArkivClient plain = excel.with("Accept-Encoding", "identity");
    Answer root = plain.get(ROOT);
    checkVersion(root);
    String model = root.json().getString("@odata.context");
    assertEquals(server + ROOT + "$metadata", model);
    Answer metadata = plain.get(ROOT + "$metadata");
    checkVersion(metadata);
    assertTrue(metadata.header("Content-Type").startsWith("application/xml"));
    Answer page = plain.get(ROOT + "ChatSession");
    int found = 0;
    while (true) {
      checkVersion(page);
      assertTrue(page.json().getString("@odata.context").startsWith(model + "#ChatSession("));
      found += page.json().getJsonArray("value").size();
      if (!page.json().containsKey("@odata.nextLink")) {
        break;
      }
      assertEquals("odata.maxpagesize=700", page.header("Preference-Applied"));
      URI next = URI.create(page.json().getString("@odata.nextLink"));
      assertEquals(server.getAuthority(), next.getAuthority());
      page = plain.get(next.getRawPath() + "?" + next.getRawQuery());
    }
    assertEquals(String.valueOf(found), plain.get(ROOT + "ChatSession/$count").body());
    Answer grid = client.get(ROOT + "ChatSession/?$top=400&$skip=100&$count=true&$select=name");
    assertEquals(400, grid.json().getJsonArray("value").size());
    assertFalse(grid.json().containsKey("@odata.nextLink"));
    assertEquals(found, grid.json().getInt("@odata.count"));
  }

  private static void checkVersion(Answer answer) {
    assertEquals(200, answer.status(), answer.body());
    assertEquals(List.of("4.0"), answer.headers().allValues("OData-Version"));
    assertEquals(List.of(), answer.headers().allValues("DataServiceVersion"));
  }

  @Test
  void oneRowIsServedByItsKey() {
    JsonObject row = client.get(ROOT + "ChatSession(7)?$select=name").json();
    assertEquals(7, row.getInt("PrimaryKey"));
    assertTrue(row.getString("@odata.context").endsWith("/$entity"));
    assertEquals(404, client.get(ROOT + "ChatSession(77777777)").status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ChatSession?$filter=persn_fullName%20eq%201|400|UnknownColumn|$filter",
        "ChatSession?$filter=name%20eq|400|SyntaxError|$filter",
        "ChatSession?$orderby=nmae|400|UnknownColumn|$orderby",
        "ChatSession?$select=Count(name)|400|UnfitOperator|$select",
        "ChatSession?$mode=Full|400|BadOption|$mode",
        "ChatSession?$apply=aggregate(rating)|501|NotImplemented|$apply",
        "ChatSession?$expand=person|501|NotImplemented|$expand",
        "ChatSession?$skiptoken=abc|400|BadContinuation|$skiptoken",
        "ChatSesion|404|UnknownArchive|-",
        "ChatSession?$format=csv|406|NotAcceptable|$format",
      })
  void refusalsAreErrorsOfV4(String address, int status, String code, String target) {
    Answer answer = client.get(ROOT + address);
    assertEquals(status, answer.status(), answer.body());
    JsonObject error = answer.json().getJsonObject("error");
    assertEquals(code, error.getString("code"));
    assertEquals(target, error.getString("target", "-"));
    assertEquals(List.of("4.0"), answer.headers().allValues("OData-Version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/odata",
        "/odata/",
        "/odata/v1/ChatSession",
        "/odata/V4/",
        "/Odata/v4/",
        "/api/v4/",
        "/api/v4/ChatSession",
        "/odata/v4/;x/ChatSession",
        "/odata/v4x/"
      })
  void thereIsOneSpellingOfTheAddress(String address) {
    int status = client.get(address).status();
    assertTrue(status == 404 || status == 400, address + ": " + status);
  }

  @Test
  void nobodyIsServedWithoutALogin() {
    // without a login none fails, so that none has to wait
    ArkivClient nobody = new ArkivClient(server);
    List<String> addresses =
        List.of(
            "",
            "$metadata",
            "ChatSession",
            "ChatSession/$count",
            "ChatSession(7)",
            "ChatSession.pbids",
            "ChatSession.pq");
    for (String address : addresses) {
      Answer answer = nobody.get(ROOT + address);
      assertEquals(401, answer.status(), address);
      assertEquals("Unauthorized", answer.json().getJsonObject("error").getString("code"));
    }
  }

  @Test
  void toolsAreGivenAConnection() {
    JsonObject file = client.get(ROOT + "ChatSession.pbids").json();
    JsonObject details = file.getJsonArray("connections").getJsonObject(0).getJsonObject("details");
    assertEquals("odata", details.getString("protocol"));
    assertEquals(server + ROOT, details.getJsonObject("address").getString("url"));
    String query = client.get(ROOT + "ChatSession.pq").body();
    assertTrue(query.contains("OData.Feed(\"" + server + ROOT + "\""), query);
  }
}
