package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the service says of itself, and whether it is true. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class MetadataIT {

  /** Few enough for any database to join what they need. */
  private static final int COLUMNS_OF_A_REQUEST = 8;

  private final ArkivClient client;

  MetadataIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  private JsonObject columns() {
    return columns("ChatSession");
  }

  private JsonObject columns(String archive) {
    return client.get("/api/v1/Archive/" + archive + "/$metadata").json();
  }

  @Test
  void theAddressInEveryAnswerResolves() {
    String metadata = client.get("/api/v1/ChatSession?$top=1").json().getString("odata.metadata");
    Answer answer = client.get(URI.create(metadata.replace("$", "%24")).getPath());
    JsonObject archive =
        answer.json().getJsonArray("value").getValuesAs(JsonObject.class).stream()
            .filter(described -> described.getString("name").equals("ChatSession"))
            .findFirst()
            .orElseThrow();
    assertEquals(columns(), archive.getJsonObject("columns"));
    assertEquals(3, archive.getJsonArray("entities").size());
  }

  @Test
  void everyArchiveIsListedWithAnAddressThatServesIt() {
    List<JsonObject> archives =
        client.get("/api/v1/Archive").json().getJsonArray("value").getValuesAs(JsonObject.class);
    for (JsonObject archive : archives) {
      assertEquals(Set.of("name", "url", "entities"), archive.keySet());
      assertEquals(
          200, client.get(URI.create(archive.getString("url")).getPath() + "?$top=1").status());
    }
    assertTrue(archives.size() > 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/archive$metadata",
        "/api/v1/archive%24metadata",
        "/api/v1/archives/$metadata",
        "/api/v1/archives",
        "/api/v1/ARCHIVE$METADATA",
        "/api/v1/Archive/$metadata",
        "/api/v1/Archive//$metadata",
        "/api/v1/$metadata",
        "/api/v1/Archive/ChatSession$metadata",
        "/api/v1/archive/chatsession/$metadata",
        "/api/v1/ChatSession/$metadata",
        "/api/v1/ChatSession$metadata",
        "/api/v1/ChatSession%24metadata",
        "/api/v1/Archive/ChatSession/%24metadata",
        "/api/v1/Archive/Chat%53ession%24metadata",
        "/api/v1/archives/ChatSession/$metadata",
        "/api/v1/Archive/",
        "/api/v1/Archive",
        "/api/v1/",
        "/api/v1",
      })
  void everyFormOfTheAddressIsServedInBothFormats(String address) throws Exception {
    Answer json = client.get(address);
    assertEquals(200, json.status(), json.body());
    assertTrue(json.body().startsWith("{"));
    document(client.get(address + "?$format=xml"));
  }

  @Test
  void anUnknownArchiveIsNotDescribed() {
    Answer answer = client.get("/api/v1/Archive/ChatSesion/$metadata");
    assertEquals(404, answer.status());
    assertEquals("ChatSession", answer.json().getString("Suggestion"));
  }

  /** Every column is selected, and filtered and sorted where it says so, and refused elsewhere. */
  @Test
  void everyColumnDoesWhatItsDescriptionSays() {
    assertDescribed("ChatSession", 300);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"Person, 300", "Contact, 150", "Associate, 40", "ChatMessage, 80", "ChatTopic, 15"})
  void soDoesEveryColumnOfTheOthers(String archive, int atLeast) {
    assertDescribed(archive, atLeast);
  }

  private void assertDescribed(String archive, int atLeast) {
    List<JsonObject> columns =
        columns(archive).values().stream().map(JsonValue::asJsonObject).toList();
    List<Executable> checks = new ArrayList<>();
    for (int from = 0; from < columns.size(); from += COLUMNS_OF_A_REQUEST) {
      List<JsonObject> some =
          columns.subList(from, Math.min(columns.size(), from + COLUMNS_OF_A_REQUEST));
      checks.add(() -> assertServed(archive, "$select", names(some, "Name"), ","));
      checks.add(() -> assertServed(archive, "$orderBy", names(some, "CanOrderBy"), ","));
      checks.add(
          () -> assertServed(archive, "$filter", names(some, "CanRestrictBy"), " isNotNull and "));
    }
    for (JsonObject column : columns) {
      String name = column.getString("Name");
      if (!column.getBoolean("CanOrderBy")) {
        checks.add(() -> assertEquals(400, status(archive, "$orderBy", name), "sort by " + name));
      }
      if (!column.getBoolean("CanRestrictBy")) {
        checks.add(() -> assertEquals(400, status(archive, "$filter", name + " isNull"), name));
      }
    }
    assertTrue(columns.size() > atLeast, archive + ": " + columns.size());
    assertAll(checks);
  }

  private static List<String> names(List<JsonObject> columns, String use) {
    return columns.stream()
        .filter(column -> column.get(use) != JsonValue.FALSE)
        .map(column -> column.getString("Name"))
        .toList();
  }

  private void assertServed(String archive, String option, List<String> names, String separator) {
    if (names.isEmpty()) {
      return;
    }
    String last = separator.equals(",") ? "" : " isNotNull";
    assertEquals(
        200, status(archive, option, String.join(separator, names) + last), option + names);
  }

  private int status(String archive, String option, String value) {
    String asked = ArkivClient.option(option, value);
    return client.get("/api/v1/" + archive + "?$top=1&" + asked).status();
  }

  /** A right number of values of some kind is served by every operator of a type. */
  @Test
  void everyOperatorIsServed() {
    Set<String> types = new TreeSet<>();
    List<Executable> checks = new ArrayList<>();
    for (JsonValue value : columns().values()) {
      JsonObject column = value.asJsonObject();
      String type = column.getString("RestrictionType");
      if (types.add(type) && column.getBoolean("CanRestrictBy")) {
        for (JsonString operator : column.getJsonArray("Operators").getValuesAs(JsonString.class)) {
          checks.add(() -> assertServed(column.getString("Name"), operator.getString(), type));
        }
      }
    }
    assertTrue(checks.size() > 150, "operators: " + checks.size());
    assertAll(checks);
  }

  private void assertServed(String column, String operator, String type) {
    String value = type.toLowerCase().contains("date") ? "2020-05-28" : "1";
    List<String> forms = List.of("", " " + value, " (" + value + "," + value + ")");
    long served =
        forms.stream()
            .filter(form -> status("ChatSession", "$filter", column + " " + operator + form) == 200)
            .count();
    assertTrue(served > 0, column + " " + operator);
  }

  @Test
  void theModelHasAPropertyForEachColumn() throws Exception {
    Document model = document(client.with("Accept", "application/xml").get("/api/v1/$metadata"));
    NodeList properties = ofType(model, "ChatSession").getElementsByTagName("Property");
    Set<String> names = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    for (int i = 0; i < properties.getLength(); i++) {
      Element property = (Element) properties.item(i);
      assertTrue(property.getAttribute("Name").matches("\\w+"), property.getAttribute("Name"));
      assertTrue(names.add(property.getAttribute("Name")));
      described.add(property.getAttribute("arkiv:column"));
    }
    described.remove("");
    assertEquals(new TreeSet<>(columns().keySet()), described);
    JsonObject row =
        client
            .get("/api/v1/ChatSession?$top=1&$jsonSafe=true")
            .json()
            .getJsonArray("value")
            .getJsonObject(0);
    assertTrue(names.containsAll(row.keySet()));
  }

  private static Element ofType(Document model, String name) {
    NodeList types = model.getElementsByTagName("EntityType");
    return IntStream.range(0, types.getLength())
        .mapToObj(i -> (Element) types.item(i))
        .filter(type -> type.getAttribute("Name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Document document(Answer answer) throws Exception {
    assertEquals(200, answer.status(), answer.body());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
  }
}
