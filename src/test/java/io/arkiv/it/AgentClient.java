package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** Speaks to the Archive agent as the original's own client does, to the header. */
record AgentClient(ArkivClient client) {

  static final String AGENT = "/api/v1/Agents/Archive/";

  /** The methods that give rows. */
  static final List<String> LISTS =
      List.of(
          "GetArchiveListByColumns",
          "GetArchiveListByColumnsWithContext",
          "GetArchiveListByColumnsWithHeader",
          "GetArchiveListByColumnsWithHeaderWithContext");

  /** A client with what the original's sends by itself. */
  static AgentClient of(ArkivClient client) {
    return new AgentClient(
        client
            .with("Accept", "application/json")
            .with("Content-Type", "application/json")
            .with("User-Agent", "SO-TS-WebApi/1.0")
            .with("SO-Browser-TZ-Offset", "60"));
  }

  AgentClient with(String header, String value) {
    return new AgentClient(client.with(header, value));
  }

  /** Whatever is answered. */
  Answer post(String method, String body) {
    return client.post(AGENT + method, body);
  }

  /** The answer to a request that is right. */
  String answer(String method, String body) {
    Answer answer = post(method, body);
    assertEquals(200, answer.status(), () -> method + " " + body + "\n" + answer.body());
    return answer.body();
  }

  /** The list that a request is answered with. */
  List<JsonObject> list(String method, String body) {
    try (JsonReader reader = Json.createReader(new StringReader(answer(method, body)))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  /** The rows and their number that a request is answered with. */
  JsonObject result(String method, String body) {
    try (JsonReader reader = Json.createReader(new StringReader(answer(method, body)))) {
      return reader.readObject();
    }
  }

  /** What a request is refused with. */
  JsonObject refused(int status, String method, String body) {
    Answer answer = post(method, body);
    assertEquals(status, answer.status(), () -> method + " " + body + "\n" + answer.body());
    assertEquals("application/json;charset=utf-8", answer.header("Content-Type"));
    return answer.json();
  }

  static List<Integer> keysOf(List<JsonObject> rows) {
    return rows.stream().map(row -> row.getInt("PrimaryKey")).toList();
  }

  /** A body with the rows of chats, and further members. */
  static String chats(String members) {
    return "{\"providerName\":\"ChatSession\"" + (members.isEmpty() ? "" : "," + members) + "}";
  }

  /** A text in JSON. */
  static String quoted(String text) {
    return Json.createValue(text).toString();
  }

  /** A list of texts in JSON. */
  static JsonArray texts(List<String> texts) {
    return Json.createArrayBuilder(texts).build();
  }
}
