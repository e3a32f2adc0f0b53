package io.arkiv.it;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.it.InventedFields.Field;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fields that an install invents are columns after a restart: in every wire and option what plain
 * SQL gives. Their names are drawn anew on each run.
 */
@Tag("slow")
class CustomFieldsIT {

  private static final InventedFields FIELDS = InventedFields.drawn();

  private static TestDatabase database;
  private static ServerProcess server;
  private static ArkivClient client;

  @BeforeAll
  static void start() throws Exception {
    database = TestDatabase.start();
    List<String> settings =
        List.of(
            "-DDB_URL=" + database.url(),
            "-DDB_USER=" + database.user(),
            "-Duser.timezone=UTC",
            "-Darkiv.demo.as-of=" + AsOf.day(),
            "-Darkiv.demo.sessions=300");
    ServerProcess.briefly(settings, "invented-before").awaiting(200).close();
    try (Connection connection = database.connect()) {
      FIELDS.define(connection);
    }
    server = ServerProcess.briefly(settings, "invented").awaiting(200);
    client = server.client().asAgent();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    database.close();
  }

  private static String get(String address) {
    Answer answer = client.get(address);
    assertEquals(200, answer.status(), () -> address + "\n" + answer.body());
    return answer.body();
  }

  private static List<JsonObject> rows(String options) {
    String address = "/api/v1/ChatSession?$top=100000&" + options;
    Answer answer = client.get(address);
    assertEquals(200, answer.status(), () -> address + "\n" + answer.body());
    return answer.json().getJsonArray("value").getValuesAs(JsonObject.class);
  }

  private static String select() {
    return ArkivClient.option(
        "$select", FIELDS.all().stream().map(Field::column).collect(joining(",")));
  }

  private static Map<Integer, List<Object>> stored() {
    return ComparableValues.stored(FIELDS, database);
  }

  private static List<String> names() {
    return FIELDS.all().stream().map(Field::column).toList();
  }

  @Test
  void theirValuesAreThoseOfTheDatabase() {
    assertEquals(stored(), ComparableValues.served(rows(select()), names()));
  }

  @Test
  void filesHaveThemToo() {
    List<List<String>> lines =
        CsvText.lines(get("/api/v1/ChatSession?$format=csv&$orderBy=chatSessionId&" + select()));
    Map<Integer, List<Object>> ofFile = new TreeMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      ofFile.put(
          Integer.valueOf(line.get(lines.get(0).indexOf("PrimaryKey"))),
          names().stream()
              .map(name -> ComparableValues.ofCsv(line.get(lines.get(0).indexOf(name))))
              .toList());
    }
    assertEquals(stored(), ofFile);
    String ndjson = get("/api/v1/ChatSession?$format=ndjson&" + select());
    assertEquals(stored().size(), ndjson.lines().count());
    assertTrue(ndjson.lines().allMatch(line -> line.contains(names().get(0))));
  }

  @Test
  void xmlHasThem() {
    String xml = get("/api/v1/ChatSession?$format=xml&$top=100000&" + select());
    for (String name : names()) {
      assertTrue(xml.contains(name), name);
    }
    assertTrue(
        xml.contains("Don't? &quot;quote&quot; -- me") || xml.contains(InventedFields.TRICKY));
  }

  @Test
  void theyHaveNamesAndTypesInV4() {
    String model = get("/odata/v4/$metadata");
    List<String> names = names().stream().map(name -> name.replaceAll("[/:]", "_")).toList();
    for (Field field : FIELDS.all()) {
      String name = field.column().replaceAll("[/:]", "_");
      assertTrue(
          model.contains("<Property Name=\"" + name + "\" Type=\"" + field.type() + "\""), name);
    }
    String address =
        "/odata/v4/ChatSession?$top=100000&"
            + ArkivClient.option("$select", "PrimaryKey," + String.join(",", names));
    List<JsonObject> rows =
        client.get(address).json().getJsonArray("value").getValuesAs(JsonObject.class);
    assertEquals(stored(), ComparableValues.served(rows, names));
  }

  @Test
  void theAgentHasThem() {
    AgentClient agent = AgentClient.of(client);
    List<JsonObject> rows =
        agent.list(
            "GetArchiveListByColumns",
            AgentClient.chats(
                "\"columns\":"
                    + AgentClient.texts(names())
                    + ",\"sortOrder\":[],\"restriction\":[],\"entities\":[],"
                    + "\"page\":0,\"pageSize\":1000"));
    assertEquals(stored().size(), rows.size());
    Map<Integer, List<Object>> stored = stored();
    int list = names().indexOf("contact/contactExtra/" + FIELDS.stored("list"));
    for (JsonObject row : rows) {
      JsonValue cell = row.getJsonObject("ColumnData").get(names().get(list));
      String shown =
          cell instanceof JsonObject value && value.get("DisplayValue") instanceof JsonString text
              ? text.getString()
              : "";
      assertEquals(stored.get(row.getInt("PrimaryKey")).get(list), shown);
    }
  }

  @Test
  void descriptionsNameThem() {
    String metadata = get("/api/v1/Archive/ChatSession/$metadata");
    String openApi = get("/api/v1/openapi.json");
    for (String name : names()) {
      assertTrue(metadata.contains("\"" + name + "\""), name);
      assertFalse(openApi.contains(name), () -> name + " is told without a login");
    }
    for (String refused : List.of("; drop table", FIELDS.stored("none"))) {
      assertFalse(metadata.contains(refused), refused);
    }
  }

  static Stream<Arguments> filters() {
    String company = "contact/contactExtra/";
    String word = FIELDS.word();
    String number = company + FIELDS.stored("int");
    String list = company + FIELDS.stored("list");
    String tricky = InventedFields.text(InventedFields.TRICKY);
    return Stream.of(
        Arguments.of(number + " gt 5", FIELDS.all().get(0).sql() + " > 5"),
        Arguments.of(
            "not " + number + " gt 5", "coalesce(" + FIELDS.all().get(0).sql() + ", 0) <= 5"),
        Arguments.of(number + " isNull", FIELDS.all().get(0).sql() + " is null"),
        Arguments.of(
            company + FIELDS.stored("text") + " begins 'grün'",
            "c." + FIELDS.stored("text") + " like 'Grün%'"),
        Arguments.of(
            company + FIELDS.stored("date") + " date '2026-03-29'",
            "c." + FIELDS.stored("date") + " is not null"),
        Arguments.of(
            company + FIELDS.stored("time") + " ge '2026-07-01T22:30:00Z'",
            "c." + FIELDS.stored("time") + " is not null"),
        Arguments.of(
            company + FIELDS.stored("flag") + " eq true", "c." + FIELDS.stored("flag") + " = true"),
        Arguments.of(
            company + FIELDS.stored("real") + " between (0.5,1.5)",
            "c." + FIELDS.stored("real") + " between 0.5 and 1.5"),
        Arguments.of(list + " eq 2", "c." + FIELDS.stored("list") + " = " + tricky),
        Arguments.of(list + " eq " + tricky, "c." + FIELDS.stored("list") + " = " + tricky),
        Arguments.of("person/personUdef/" + word + ":71 in (2,3)", "u.long33 in (2,3)"),
        Arguments.of(
            "person/personUdef/" + word + ":72 contains 'it''s 1'", "u.string33 like '%it''s 1%'"),
        Arguments.of("person/personUdef/" + word + ":73 lt 1.5", "u.double03 < 1.5"),
        Arguments.of("person/personExtra/y_" + word + "/x_level eq 200", "y.x_level = 200"));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void theyFilter(String filter, String sql) {
    List<Integer> expected =
        database.rows("select s.id" + FIELDS.from() + "where " + sql + " order by s.id").stream()
            .map(row -> ((Number) row.get(0)).intValue())
            .toList();
    assertFalse(expected.isEmpty(), sql);
    assertEquals(
        expected,
        AgentClient.keysOf(
            rows(ArkivClient.option("$filter", filter) + "&$orderBy=chatSessionId")));
  }

  static Stream<Arguments> columns() {
    return IntStream.range(0, FIELDS.all().size())
        .mapToObj(place -> Arguments.of(place, FIELDS.all().get(place).column()));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void theySortAndWalk(int place, String column) {
    Rows archive = new Rows(client);
    String order = ArkivClient.option("$orderBy", column + ",chatSessionId");
    List<Integer> walked = archive.walk("$select=chatSessionId&$top=70&" + order);
    assertEquals(AgentClient.keysOf(rows("$select=chatSessionId&" + order)), walked);
    Map<Integer, List<Object>> stored = stored();
    assertEquals(stored.keySet(), new TreeMap<>(Map.copyOf(indexed(walked))).keySet());
    List<Object> values = new ArrayList<>();
    walked.stream().map(key -> stored.get(key).get(place)).forEach(values::add);
    assertEquals(
        values.stream().distinct().count(),
        1
            + IntStream.range(1, values.size())
                .filter(i -> !values.get(i).equals(values.get(i - 1)))
                .count(),
        () -> "values stand together: " + values);
  }

  private static Map<Integer, Integer> indexed(List<Integer> keys) {
    Map<Integer, Integer> places = new TreeMap<>();
    keys.forEach(key -> places.put(key, places.size()));
    return places;
  }

  @ParameterizedTest
  @MethodSource("columns")
  void theyGroup(int place, String column) {
    List<Object> counts =
        new ArrayList<>(
            database
                .rows(
                    "select count(*) "
                        + FIELDS.from()
                        + "group by "
                        + FIELDS.all().get(place).sql())
                .stream()
                .map(row -> ComparableValues.plain(row.get(0)))
                .sorted()
                .toList());
    String options =
        ArkivClient.option(
            "$select",
            "GroupBy(" + column + "):Footer:HideDetail,CountAll(chatSessionId):HideDetail");
    List<Object> served =
        rows(options).stream()
            .flatMap(
                row ->
                    row.entrySet().stream()
                        .filter(cell -> cell.getKey().contains("CountAll"))
                        .map(cell -> ComparableValues.plain((Object) cell.getValue())))
            .sorted()
            .toList();
    assertEquals(counts, served);
  }
}
