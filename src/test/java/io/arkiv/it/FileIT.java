package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are files, CSV and NDJSON: the same rows as in JSON, all of them. */
@ExtendWith(ArkivServer.class)
class FileIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?";

  private static final String COLUMNS =
      "$select=chatSessionId,status,category,firstMessage,whenRequested,updatedDate,rating,"
          + "timeInQueue,contact/stop,contact/name,contactId,associateId,person/fullName";

  private final ArkivClient client;

  FileIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        COLUMNS,
        COLUMNS + "&$mode=Wide",
        COLUMNS + "&$mode=Wide&$output=Display&$jsonSafe=true",
        COLUMNS + "&$orderBy=rating%20desc,contact/name&$skip=7",
        "$entities=chat,person,contact&$select=chatSessionId,personId,contactId,contact/name",
        "$select=GroupBy(status):Header:Footer,Count(chatSessionId),Avg(rating),Percent(rating)"
            + "&$options=GrandTotal=true",
        "$select=GroupBy(DatePart(whenRequested):YearMonth):Footer:HideDetail,CountAll(chatSessionId)",
        "$filter=chatSessionId%20eq%200",
      })
  void aFileHasTheRowsThatJsonHas(String options) {
    Answer json = client.get(ARCHIVE + options + "&$top=100000");
    assertEquals(200, json.status(), json.body());
    JsonArray expected = json.json().getJsonArray("value");
    Answer csv = client.get(ARCHIVE + options + "&$format=csv");
    assertEquals(200, csv.status(), csv.body());
    List<List<String>> lines = CsvText.lines(csv.body());
    assertEquals(fields(expected), lines.subList(1, lines.size()));
    if (!expected.isEmpty()) {
      assertEquals(List.copyOf(expected.getJsonObject(0).keySet()), lines.get(0));
    }
    assertEquals(expected, ofLines(client.get(ARCHIVE + options + "&$format=ndjson")));
  }

  @Test
  void linesOfJsonHaveTheModeThatCellsNeed() {
    String options = COLUMNS + "&$mode=Full&$orderBy=chatSessionId%20desc";
    ArkivClient german = client.with("SO-Language", "de").with("SO-Culture", "de-DE");
    JsonArray expected =
        german.get(ARCHIVE + options + "&$top=100000").json().getJsonArray("value");
    assertEquals(expected, ofLines(german.get(ARCHIVE + options + "&$format=ndjson")));
    Answer csv = client.get(ARCHIVE + "$format=csv&$mode=Full");
    assertEquals(400, csv.status());
    assertEquals("$mode", csv.json().getString("Parameter"));
  }

  @Test
  void aFileIsNamedAndIsNoPage() {
    Answer csv = client.with("Accept", "text/csv").get(ARCHIVE + "$select=chatSessionId");
    assertEquals(5001, CsvText.lines(csv.body()).size());
    assertEquals("text/csv;charset=utf-8", csv.header("Content-Type").replace(" ", ""));
    assertEquals("attachment; filename=\"ChatSession.csv\"", csv.header("Content-Disposition"));
    assertEquals("", csv.header("Link"));
    assertEquals("", csv.header("DataServiceVersion"));
    Answer ndjson =
        client.with("Accept", "application/x-ndjson").get("/api/v1/archive/chatsession?$top=1");
    assertEquals(
        "attachment; filename=\"ChatSession.ndjson\"", ndjson.header("Content-Disposition"));
    Answer head = client.send("HEAD", ARCHIVE + "$format=csv");
    assertEquals(200, head.status());
    assertEquals("", head.header("Content-Length"));
    assertEquals(csv.header("Content-Disposition"), head.header("Content-Disposition"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "ndjson"})
  void aLinkBesideAPartLeadsToTheNext(String format) {
    List<String> found = new ArrayList<>();
    int headers = format.equals("csv") ? 1 : 0;
    String next = ARCHIVE + "$select=chatSessionId&$top=999&$format=" + format;
    while (next != null) {
      Answer answer = client.get(next);
      assertEquals(200, answer.status(), answer.body());
      List<String> lines = answer.body().lines().toList();
      assertTrue(lines.size() <= 999 + headers);
      found.addAll(lines.subList(headers, lines.size()));
      String link = answer.header("Link");
      URI address =
          link.isEmpty() ? null : URI.create(link.replaceAll("^<(.*)>; rel=\"next\"$", "$1"));
      next = address == null ? null : address.getRawPath() + "?" + address.getRawQuery();
    }
    Answer whole = client.get(ARCHIVE + "$select=chatSessionId&$format=" + format);
    List<String> lines = whole.body().lines().toList();
    assertEquals(lines.subList(headers, lines.size()), found);
    assertEquals(5000, found.size());
  }

  @Test
  void aByteOrderMarkComesOnRequest() {
    String options = ARCHIVE + "$select=chatSessionId&$top=2&$format=csv";
    String plain = client.get(options).body();
    assertFalse(plain.startsWith("\uFEFF"));
    assertEquals("\uFEFF" + plain, client.get(options + ";bom=true").body());
    assertEquals(
        "\uFEFF" + plain,
        client
            .with("Accept", "text/csv;bom=true")
            .get(ARCHIVE + "$select=chatSessionId&$top=2")
            .body());
  }

  @Test
  void aFormFromAPageIsAnsweredWithAFile() {
    Answer posted =
        client
            .with("Content-Type", "application/x-www-form-urlencoded")
            .post("/api/v1/Archive/ChatSession", "$select=chatSessionId&$format=csv");
    assertEquals(5001, CsvText.lines(posted.body()).size());
  }

  @Test
  void whatIsWrongIsTheProblemThatEverybodyReads() {
    for (String format : List.of("csv", "ndjson")) {
      Answer refused = client.get(ARCHIVE + "$filter=nmae%20eq%201&$format=" + format);
      assertEquals(400, refused.status());
      assertEquals("UnknownColumn", refused.json().getString("ErrorType"));
      assertEquals("", refused.header("Content-Disposition"));
      assertEquals(406, client.get("/api/v1/archive$metadata?$format=" + format).status());
    }
  }

  /** What a file has of the rows: keys and values as text, empty for no value. */
  private static List<List<String>> fields(JsonArray rows) {
    return rows.getValuesAs(JsonObject.class).stream()
        .map(row -> row.values().stream().map(FileIT::field).toList())
        .toList();
  }

  private static String field(JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> "";
      case STRING -> guarded(((JsonString) value).getString());
      case NUMBER -> ((JsonNumber) value).bigDecimalValue().toPlainString();
      default -> value.toString();
    };
  }

  private static String guarded(String text) {
    return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
  }

  private static JsonArray ofLines(Answer answer) {
    assertEquals(200, answer.status(), answer.body());
    assertEquals(
        "application/x-ndjson;charset=utf-8", answer.header("Content-Type").replace(" ", ""));
    JsonArrayBuilder found = Json.createArrayBuilder();
    for (String line : answer.body().split("\n")) {
      if (!line.isEmpty()) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
          found.add(reader.readObject());
        }
      }
    }
    return found.build();
  }
}
