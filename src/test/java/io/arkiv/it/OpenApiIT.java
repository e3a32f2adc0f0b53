package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The description of the interface is open to everybody, and every example in it runs. */
@ExtendWith(ArkivServer.class)
class OpenApiIT {

  private static final String ADDRESS = "/api/v1/openapi.json";

  private final ArkivClient client;
  private final JsonObject document;

  OpenApiIT(ArkivClient client) {
    this.client = client;
    Answer answer = client.get(ADDRESS);
    assertEquals(200, answer.status(), answer.body());
    assertTrue(answer.header("Content-Type").startsWith("application/json"));
    this.document = answer.json();
  }

  @Test
  void itTellsNothingOfATenant() {
    assertEquals(document, client.asAgent().get(ADDRESS).json());
    JsonObject seen = client.asAgent().get("/api/v1/archive/ChatSession/$metadata").json();
    Set<String> columns = new TreeSet<>(seen.keySet());
    Set<String> told = new TreeSet<>(row("ChatSession").keySet());
    columns.removeAll(told);
    assertFalse(columns.isEmpty(), "the demo has fields of its own");
    assertTrue(columns.stream().anyMatch(column -> column.contains("Udef/")), columns::toString);
    // nothing is promised that is not there, either
    told.removeAll(seen.keySet());
    assertEquals(Set.of(), told);
  }

  private JsonObject row(String archive) {
    return document
        .getJsonObject("components")
        .getJsonObject("schemas")
        .getJsonObject(archive + "Row")
        .getJsonObject("properties");
  }

  @Test
  void whatWatchesANodeIsDescribed() {
    Set<String> paths = document.getJsonObject("paths").keySet();
    assertTrue(
        paths.containsAll(
            Set.of(
                "/health/live",
                "/health/ready",
                "/health/started",
                "/api/v1/metrics",
                "/api/v1/diagnosis")));
  }

  /** Each of an operation's by itself, beside what makes its answer short. */
  @Test
  void everyExampleRuns() {
    List<String> faults = new ArrayList<>();
    int run = 0;
    for (Map.Entry<String, JsonValue> path : document.getJsonObject("paths").entrySet()) {
      for (Map.Entry<String, JsonValue> method : path.getValue().asJsonObject().entrySet()) {
        JsonObject operation = method.getValue().asJsonObject();
        for (Example example : examples(operation)) {
          String verb = method.getKey().toUpperCase();
          Answer answer = example.send(asking(operation), verb, path.getKey());
          String fault = fault(operation, answer);
          if (fault != null) {
            faults.add(verb + " " + path.getKey() + " " + example + ": " + fault);
          }
          run++;
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(run > 150, () -> "few examples");
  }

  /** One way to call an operation: a query string, a header, or a body. */
  private record Example(String query, String header, String value, String type, String body) {

    static Example plain() {
      return new Example("", null, null, null, null);
    }

    Answer send(ArkivClient client, String verb, String path) {
      ArkivClient asking = header == null ? client : client.with(header, value);
      String address = path + (query.isEmpty() ? "" : "?" + query);
      if (body == null) {
        return asking.send(verb, address);
      }
      return asking.with("Content-Type", type).post(address, body);
    }
  }

  private List<Example> examples(JsonObject operation) {
    JsonObject content =
        operation.getOrDefault("requestBody", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    if (!content.isEmpty()) {
      Map.Entry<String, JsonValue> body =
          content.getJsonObject("content").entrySet().iterator().next();
      JsonObject example = body.getValue().asJsonObject().getJsonObject("example");
      return List.of(new Example("", null, null, body.getKey(), written(body.getKey(), example)));
    }
    List<Example> examples = new ArrayList<>();
    JsonArray parameters =
        operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
    for (JsonValue each : parameters) {
      JsonObject parameter = resolved(each.asJsonObject());
      if (parameter.containsKey("example")) {
        examples.add(example(parameter));
      }
    }
    return examples.isEmpty() ? List.of(Example.plain()) : examples;
  }

  private static Example example(JsonObject parameter) {
    String name = parameter.getString("name");
    String value = text(parameter.get("example"));
    if (parameter.getString("in").equals("header")) {
      return new Example("$top=1", name, value, null, null);
    }
    String shortened = name.equals("$top") ? "" : "&$top=2";
    return new Example(ArkivClient.option(name, value) + shortened, null, null, null, null);
  }

  private static String written(String type, JsonObject example) {
    if (type.equals("application/json")) {
      return example.toString();
    }
    List<String> fields = new ArrayList<>();
    example.forEach((name, value) -> fields.add(ArkivClient.option(name, text(value))));
    return String.join("&", fields);
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : value.toString();
  }

  private JsonObject resolved(JsonObject part) {
    if (!part.containsKey("$ref")) {
      return part;
    }
    String[] steps = part.getString("$ref").split("/");
    return document.getJsonObject(steps[1]).getJsonObject(steps[2]).getJsonObject(steps[3]);
  }

  /** A client that has logged in as the operation wants it. */
  private ArkivClient asking(JsonObject operation) {
    JsonArray security = operation.getJsonArray("security");
    if (security == null) {
      return client.asAgent();
    }
    if (security.isEmpty()) {
      return client;
    }
    JsonObject wanted = security.getJsonObject(0);
    if (wanted.containsKey("SOTicket")) {
      String ticket = client.asAgent().post("/api/v1/ticket", "").json().getString("ticket");
      return client.with("Authorization", "SOTicket " + ticket);
    }
    if (wanted.containsKey("Session")) {
      Answer begun = client.asAgent().post("/api/v1/session", "");
      String cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
      return client
          .with("Cookie", cookie)
          .with("X-XSRF-TOKEN", begun.json().getString("xsrfToken"));
    }
    return client.asAgent();
  }

  /** What an answer has that is not described; null for nothing. */
  private String fault(JsonObject operation, Answer answer) {
    JsonObject responses = operation.getJsonObject("responses");
    String status = String.valueOf(answer.status());
    if (!responses.containsKey(status)) {
      return status + " " + answer.body();
    }
    JsonObject content = resolved(responses.getJsonObject(status)).getJsonObject("content");
    String type = answer.header("Content-Type").split(";", 2)[0];
    if (content == null) {
      return answer.body().isEmpty() ? null : "a body";
    }
    if (!content.containsKey(type)) {
      return type + " is not described";
    }
    JsonObject schema = content.getJsonObject(type).getJsonObject("schema");
    boolean isJson = schema != null && type.endsWith("json");
    return isJson ? misfit("", schema, parsed(answer.body())) : null;
  }

  private static JsonValue parsed(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readValue();
    }
  }

  /** Where a value is not what its schema says; null for nowhere. */
  private String misfit(String at, JsonObject part, JsonValue value) {
    JsonObject schema = resolved(part);
    if (schema.containsKey("type") && !fits(types(schema.get("type")), typeOf(value))) {
      return at + " is no " + schema.get("type") + ": " + value;
    }
    if (value instanceof JsonArray elements && schema.containsKey("items")) {
      for (JsonValue element : elements) {
        String misfit = misfit(at + "[]", schema.getJsonObject("items"), element);
        if (misfit != null) {
          return misfit;
        }
      }
    }
    if (value instanceof JsonObject members) {
      for (JsonValue required :
          schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
        // $jsonSafe renames what every list has
        String name = text(required);
        if (!members.containsKey(name) && !members.containsKey(name.replace('.', '_'))) {
          return at + " has no " + name;
        }
      }
      JsonObject properties =
          schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
      for (Map.Entry<String, JsonValue> member : members.entrySet()) {
        JsonObject property = properties.getJsonObject(member.getKey());
        String misfit =
            property == null
                ? null
                : misfit(at + "/" + member.getKey(), property, member.getValue());
        if (misfit != null) {
          return misfit;
        }
      }
    }
    return null;
  }

  private static boolean fits(List<String> types, String type) {
    return types.contains(type) || type.equals("integer") && types.contains("number");
  }

  private static List<String> types(JsonValue type) {
    return type instanceof JsonArray several
        ? several.stream().map(OpenApiIT::text).toList()
        : List.of(text(type));
  }

  private static String typeOf(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> "object";
      case ARRAY -> "array";
      case STRING -> "string";
      case TRUE, FALSE -> "boolean";
      case NULL -> "null";
      case NUMBER -> value.toString().contains(".") ? "number" : "integer";
    };
  }
}
