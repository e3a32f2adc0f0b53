package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.text.LowerCase;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests of the documented endpoint, sent as its page writes them. */
@ExtendWith(ArkivServer.class)
class SeedIT {

  private static final String ARCHIVE = "/api/v1/ChatSession";

  private final ArkivClient client;

  SeedIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  @Test
  void theSampleRequestAnswersLikeTheSample() {
    Answer answer =
        client
            .with("Accept", "application/json; charset=utf-8")
            .with("Accept-Language", "*")
            .get(ARCHIVE);
    JsonObject body = answer.json();
    JsonObject row = body.getJsonArray("value").getJsonObject(0);
    assertEquals(200, answer.status());
    assertEquals("application/json;charset=utf-8", answer.header("Content-Type").replace(" ", ""));
    assertEquals("3.0", answer.header("DataServiceVersion"));
    assertEquals(List.of("odata.metadata", "odata.nextLink", "value"), List.copyOf(body.keySet()));
    assertTrue(body.getString("odata.metadata").endsWith("/api/v1/archive$metadata"));
    assertEquals(100, body.getJsonArray("value").size());
    assertEquals(24, row.size());
    assertEquals(
        List.of("PrimaryKey", "EntityName", "chatSessionId"),
        row.keySet().stream().limit(3).toList());
    assertEquals(JsonValue.ValueType.NUMBER, row.get("PrimaryKey").getValueType());
    assertEquals("chat", row.getString("EntityName"));
    assertEquals(row.getInt("PrimaryKey"), row.getInt("chatSessionId"));
  }

  @Test
  void selectedColumnsComeInTheirOrder() {
    JsonArray rows = rows("$select=name,department,category/id");
    assertEquals(
        List.of("PrimaryKey", "EntityName", "name", "department", "category/id"),
        List.copyOf(rows.getJsonObject(0).keySet()));
  }

  @Test
  void aFilterKeepsTheRowsThatFit() {
    JsonArray rows = rows("$filter=name%20begins%20'S'&$select=name&$top=5000");
    assertTrue(rows.size() > 10);
    for (JsonObject row : rows.getValuesAs(JsonObject.class)) {
      assertTrue(row.getString("name").toLowerCase().startsWith("s"), row.toString());
    }
  }

  @Test
  void anOrderSortsWithoutRegardToCase() {
    List<String> names =
        rows("$orderBy=name%20asc&$filter=name%20ne%20null&$select=name&$top=5000")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(row -> LowerCase.of(row.getString("name")))
            .toList();
    assertEquals(names.stream().sorted(SeedIT::byCodePoint).toList(), names);
  }

  @Test
  void anUnknownEntityGivesNoRowsAndAWarning() {
    Answer answer = client.get(ARCHIVE + "?$entities=sed");
    assertEquals(200, answer.status());
    assertEquals(0, answer.json().getJsonArray("value").size());
    assertTrue(answer.header("Warning").startsWith("199 "), answer.header("Warning"));
    assertTrue(answer.header("Warning").contains("chat"));
  }

  @Test
  void topGivesThatManyRows() {
    assertEquals(973, rows("$top=973").size());
  }

  @Test
  void skipPassesRowsOver() {
    assertEquals(404, rows("$skip=403").getJsonObject(0).getInt("PrimaryKey"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/ChatSession?$context=accusantium",
        "/api/v1/ChatSession?$format=JSON",
        "/api/v1/ChatSession?$select=col1,col2,abc/col3&$top=0&unknown=1",
        "/api/v1/chatsession/?$top=1",
        "/api/V1/CHATSESSION?$top=1",
        "/api/v1/Archive/ChatSession?$top=1",
        "/api/v1/archive/chatsession/?$TOP=1",
        "/api/v1/ChatSession?$top=&$filter=&$orderBy="
      })
  void everyFormOfTheAddressIsServed(String address) {
    boolean namesUnknownColumns = address.contains("col1");
    assertEquals(namesUnknownColumns ? 400 : 200, client.get(address).status());
  }

  @Test
  void todayIsTheDayThatTheDataEndOn() {
    JsonArray newest = rows("$orderBy=whenRequested%20desc&$select=whenRequested&$top=1");
    String latest = newest.getJsonObject(0).getString("whenRequested");
    assertEquals(AsOf.day().toString(), latest.substring(0, 10));
    assertEquals(
        newest,
        rows(
            "$filter=whenRequested%20today&$orderBy=whenRequested%20desc&$select=whenRequested&$top=1"));
  }

  @Test
  void aLongQueryCanBePosted() {
    Answer answer =
        client
            .with("Content-Type", "application/x-www-form-urlencoded")
            .post(
                "/api/v1/Archive/ChatSession",
                ArkivClient.option("$filter", "chatSessionId le 3")
                    + "&"
                    + ArkivClient.option("$select", "chatSessionId"));
    assertEquals(3, answer.json().getJsonArray("value").size());
  }

  @Test
  void aClientThatOffersHttp2IsServedOverHttp1() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(client.request(ARCHIVE + "?$top=3000"), BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
    assertTrue(answer.headers().firstValue("Content-Type").isPresent());
  }

  @Test
  void headAnswersWithoutABody() {
    Answer answer = client.send("HEAD", ARCHIVE);
    assertEquals(200, answer.status());
    assertEquals("", answer.body());
  }

  private JsonArray rows(String options) {
    Answer answer = client.get(ARCHIVE + "?" + options);
    assertEquals(200, answer.status(), answer.body());
    return answer.json().getJsonArray("value");
  }

  private static int byCodePoint(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
