package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Archive agent gives the rows that GET gives, in the shapes of the original. */
@ExtendWith(ArkivServer.class)
class AgentIT {

  private final ArkivClient client;
  private final AgentClient agent;
  private final Rows rows;

  AgentIT(ArkivClient client) {
    this.client = client;
    this.agent = AgentClient.of(client.asAgent());
    this.rows = new Rows(client.asAgent());
  }

  private Map<String, JsonObject> columns(String archive) {
    Map<String, JsonObject> columns = new LinkedHashMap<>();
    agent
        .list("GetAvailableColumns", "{\"providerName\":\"" + archive + "\",\"context\":\"\"}")
        .forEach(column -> columns.put(column.getString("Name"), column));
    return columns;
  }

  @Test
  void itTellsWhatThereIs() {
    String names = agent.answer("GetProviderNames", "");
    assertTrue(names.startsWith("[") && names.contains("\"ChatSession\""), names);
    assertEquals(names, agent.answer("getprovidernames", "{}"));
    JsonObject described = client.asAgent().get("/api/v1/archive/ChatSession/$metadata").json();
    Map<String, JsonObject> columns = columns("chatsession");
    assertEquals(List.copyOf(described.keySet()), List.copyOf(columns.keySet()));
    columns.forEach((name, column) -> assertEquals(described.getJsonObject(name), column));
    List<JsonObject> entities =
        agent.list("GetAvailableEntities", "{\"ProviderName\":\"ChatSession\"}");
    assertEquals(
        List.of("chat", "person", "contact"),
        entities.stream().map(entity -> entity.getString("Name")).toList());
    assertTrue(entities.get(0).getBoolean("Selected"));
    assertFalse(entities.get(1).getBoolean("Selected"));
    assertEquals(JsonValue.NULL, entities.get(0).get("TableRight"));
  }

  /** Written anew from decision to value: what GET tells in mode Full, as the agent encodes it. */
  private static String encoded(JsonObject cell, JsonObject column) {
    JsonValue raw = cell.get("RawValue");
    String type = column.getString("DisplayType");
    if (raw == JsonValue.NULL) {
      return "";
    }
    return switch (type) {
      case "checkbox" -> raw == JsonValue.TRUE ? "[I:1]" : "[I:0]";
      case "int", "timeSpan" -> "[I:" + raw + "]";
      case "decimal" -> "[F:" + raw + "]";
      case "date", "datetime" -> {
        String iso = cell.getString("RawValue");
        String day = iso.substring(5, 7) + "/" + iso.substring(8, 10) + "/" + iso.substring(0, 4);
        yield type.equals("date")
            ? "[D:" + day + "]"
            : "[DT:" + day + " " + iso.substring(11, 19) + "]";
      }
      default -> cell.getString("DisplayValue");
    };
  }

  @ParameterizedTest
  @CsvSource({"ChatSession, '', ''", "ChatSession, nb, 'NO,includeTZOffset'", "Person, de, US-NY"})
  void everyColumnOfARowIsThatOfGet(String archive, String language, String zone) {
    Map<String, JsonObject> columns = columns(archive);
    List<String> names = new ArrayList<>(columns.keySet());
    names.removeAll(List.of("PrimaryKey", "EntityName"));
    AgentClient asked =
        agent.with("SO-Language", language).with("SO-Culture", language).with("SO-Timezone", zone);
    for (int from = 0; from < names.size(); from += 60) {
      List<String> some = names.subList(from, Math.min(names.size(), from + 60));
      List<JsonObject> expected =
          asked
              .client()
              .get(
                  "/api/v1/"
                      + archive
                      + "?$mode=Full&$top=40&"
                      + ArkivClient.option("$select", String.join(",", some)))
              .json()
              .getJsonArray("value")
              .getValuesAs(JsonObject.class);
      List<JsonObject> found =
          asked.list(
              "GetArchiveListByColumns",
              "{\"providerName\":\""
                  + archive
                  + "\",\"columns\":"
                  + AgentClient.texts(some)
                  + ",\"sortOrder\":[],\"restriction\":[],\"entities\":[],"
                  + "\"page\":0,\"pageSize\":40}");
      assertEquals(expected.size(), found.size());
      for (int i = 0; i < found.size(); i++) {
        assertSame(expected.get(i), found.get(i), columns);
      }
    }
  }

  private static void assertSame(
      JsonObject expected, JsonObject found, Map<String, JsonObject> columns) {
    for (String member : List.of("PrimaryKey", "EntityName", "LinkHint", "StyleHint")) {
      assertEquals(expected.get(member), found.get(member));
    }
    assertEquals("{\"Mask\":\"Select\",\"Reason\":\"\"}", found.get("TableRight").toString());
    JsonObject cells = expected.getJsonObject("Column");
    JsonObject data = found.getJsonObject("ColumnData");
    assertEquals(List.copyOf(cells.keySet()), List.copyOf(data.keySet()));
    cells.forEach(
        (name, value) -> {
          JsonObject cell = value.asJsonObject();
          JsonObject told = data.getJsonObject(name);
          assertEquals(encoded(cell, columns.get(name)), told.getString("DisplayValue"), name);
          assertEquals(cell.getString("TooltipHint"), told.getString("TooltipHint"));
          assertEquals(cell.getString("LinkHint"), told.getString("LinkHint"));
          assertEquals(3, told.size());
        });
  }

  @Test
  void pagesFollowEachOther() {
    List<Integer> whole = rows.ordered("name desc");
    String asked =
        "\"columns\":[\"name\"],\"sortOrder\":[{\"name\":\"name\",\"direction\":\"DESC\"}],";
    List<Integer> walked = new ArrayList<>();
    int page = 0;
    while (true) {
      List<JsonObject> found =
          agent.list(
              AgentClient.LISTS.get(0),
              AgentClient.chats(asked + "\"pageSize\":301,\"page\":" + page++));
      walked.addAll(AgentClient.keysOf(found));
      if (found.size() < 301) {
        break;
      }
    }
    assertEquals(whole, walked);
    JsonObject result =
        agent.result(
            "GetArchiveListByColumnsWithHeader2",
            AgentClient.chats(
                "\"columns\":\"name\",\"sortOrder\":\"name desc\",\"pageSize\":7,\"page\":-5,"
                    + "\"options\":\"rowcount=true\""));
    assertEquals(whole.size(), result.getInt("RowCount"));
    assertEquals(
        whole.subList(5, 12),
        AgentClient.keysOf(result.getJsonArray("Rows").getValuesAs(JsonObject.class)));
    assertEquals(100, agent.list(AgentClient.LISTS.get(0), AgentClient.chats("")).size());
    assertEquals(
        0, agent.list(AgentClient.LISTS.get(0), AgentClient.chats("\"pageSize\":0")).size());
    assertEquals(
        0, agent.list(AgentClient.LISTS.get(0), AgentClient.chats("\"page\":20000000")).size());
  }

  /** More than one fetch, and more than one kind of row. */
  @Test
  void aLongPageIsWhole() {
    List<Integer> expected =
        Rows.keysOf(rows.ask("$entities=chat,person&$select=name,fullName&$top=100000"));
    JsonObject result =
        agent.result(
            "GetArchiveListByColumnsWithHeader",
            AgentClient.chats(
                "\"columns\":[\"name\",\"fullName\"],\"entities\":[\"chat\",\"PERSON\"],"
                    + "\"pageSize\":2147483647"));
    assertTrue(expected.size() > 2_000);
    assertEquals(
        expected, AgentClient.keysOf(result.getJsonArray("Rows").getValuesAs(JsonObject.class)));
    assertEquals(expected.size(), result.getInt("RowCount"));
  }

  @Test
  void groupsAndTotalsAreThoseOfGet() {
    String select =
        "GroupBy(status):Footer:HideDetail,CountAll(chatSessionId),Avg(rating),Max(whenRequested)";
    List<JsonObject> expected =
        rows.ask(
                "$mode=Full&$top=1000&$options=GrandTotal=true,Having=CountAll(chatSessionId)%20gt%201&"
                    + ArkivClient.option("$select", select))
            .getJsonArray("value")
            .getValuesAs(JsonObject.class);
    JsonObject result =
        agent.result(
            "GetArchiveListByColumnsWithHeader",
            AgentClient.chats(
                "\"columns\":"
                    + AgentClient.texts(List.of(select.split(",")))
                    + ",\"options\":\"rowcount=true&GrandTotal=true&Having=CountAll(chatSessionId)"
                    + " gt 1\",\"pageSize\":1000"));
    List<JsonObject> found = result.getJsonArray("Rows").getValuesAs(JsonObject.class);
    assertEquals(expected.size(), found.size());
    assertTrue(expected.size() > 2);
    for (int i = 0; i < found.size(); i++) {
      JsonObject cells = expected.get(i).getJsonObject("Column");
      JsonObject data = found.get(i).getJsonObject("ColumnData");
      assertEquals(expected.get(i).get("EntityName"), found.get(i).get("EntityName"));
      assertEquals(List.copyOf(cells.keySet()), List.copyOf(data.keySet()));
      String count = cells.getJsonObject("CountAll(chatSessionId)").get("RawValue").toString();
      assertEquals(
          "[I:" + count + "]",
          data.getJsonObject("CountAll(chatSessionId)").getString("DisplayValue"));
      JsonValue average = cells.getJsonObject("Avg(rating)").get("RawValue");
      assertEquals(
          average == JsonValue.NULL ? "" : "[F:" + average + "]",
          data.getJsonObject("Avg(rating)").getString("DisplayValue"));
    }
  }

  @Test
  void whatIsUnknownInEntitiesAndOptionsIsWarnedOf() {
    Answer answer =
        agent.post(
            AgentClient.LISTS.get(2),
            AgentClient.chats("\"entities\":[\"sed\"],\"options\":\"a=b\""));
    assertEquals("{\"RowCount\":0,\"Rows\":[]}", answer.body());
    assertEquals(2, answer.headers().allValues("Warning").size());
    Answer known =
        agent.post(
            AgentClient.LISTS.get(2),
            AgentClient.chats("\"pageSize\":1,\"options\":\"rowcount=true\""));
    assertEquals("", known.header("Warning"));
  }

  @Test
  void keysMatchInAnyCase() {
    String body =
        "\uFEFF{\"PROVIDERNAME\":\"chatsession\",\"Columns\":[\"NAME\"],\"SortOrder\":[{\"Name\":"
            + "\"NAME\",\"Direction\":\"desc\"}],\"RESTRICTION\":[{\"NAME\":\"RATING\",\"operator\":"
            + "\"GE\",\"Values\":[\"3\"],\"ISACTIVE\":true}],\"Page\":0,\"PAGESIZE\":5}";
    List<JsonObject> found = agent.list("GETARCHIVELISTBYCOLUMNS", body);
    assertEquals(
        Rows.keysOf(rows.ask("$filter=rating%20ge%203&$orderBy=name%20desc&$top=5")),
        AgentClient.keysOf(found));
    assertEquals("name", found.get(0).getJsonObject("ColumnData").keySet().iterator().next());
    assertEquals(200, agent.client().post("/api/V1/AGENTS/archive/GetProviderNames/", "").status());
  }
}
