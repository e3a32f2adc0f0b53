package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The original's own client, unmodified, reads what GET gives. */
@ExtendWith({NodeClient.class, ArkivServer.class})
class AgentClientIT {

  private static final String FILTER =
      "(rating ge 3 or name begins 'S') and whenRequested thisYear";

  private final ArkivClient client;
  private final Rows rows;

  AgentClientIT(ArkivClient client) {
    this.client = client;
    this.rows = new Rows(client.asAgent());
  }

  /** A call as one text: {@code ["method", arguments...]}, with apostrophes for quotes. */
  private static JsonArray parsed(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text.replace('`', '"')))) {
      return reader.readArray();
    }
  }

  private JsonObjectBuilder asked(String... calls) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (String call : calls) {
      JsonArray parts = parsed(call);
      JsonArrayBuilder args = Json.createArrayBuilder(parts).remove(0);
      all.add(Json.createObjectBuilder().add("method", parts.get(0)).add("args", args));
    }
    return Json.createObjectBuilder()
        .add("baseUrl", client.request("/api/").uri().toString())
        .add("calls", all);
  }

  private static JsonObject login(String method, String... args) {
    return Json.createObjectBuilder()
        .add("method", method)
        .add("args", Json.createArrayBuilder(List.of(args)))
        .build();
  }

  private List<JsonObject> ask(String... calls) {
    return ask(asked(calls).add("login", login("authenticateWithPassword", "tje0", "Tje0")));
  }

  private static List<JsonObject> ask(JsonObjectBuilder asked) {
    return NodeClient.ask("agent.js", asked.build()).getValuesAs(JsonObject.class);
  }

  private static List<Integer> keysOf(JsonArray rows) {
    return rows.getValuesAs(JsonObject.class).stream()
        .map(row -> row.getInt("primaryKey"))
        .toList();
  }

  @Test
  void itFindsWhatThereIs() {
    List<JsonObject> told =
        ask(
            "[`getProviderNamesAsync`]",
            "[`getAvailableColumnsAsync`,`ChatSession`,``]",
            "[`getAvailableEntitiesAsync`,`ChatSession`,``]");
    List<String> names =
        told.get(0).getJsonArray("result").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    assertTrue(names.containsAll(List.of("ChatSession", "Person", "Contact")), names::toString);
    JsonObject described = client.asAgent().get("/api/v1/archive/ChatSession/$metadata").json();
    List<JsonObject> columns = told.get(1).getJsonArray("result").getValuesAs(JsonObject.class);
    assertEquals(
        List.copyOf(described.keySet()), columns.stream().map(c -> c.getString("name")).toList());
    for (JsonObject column : columns) {
      JsonObject expected = described.getJsonObject(column.getString("name"));
      assertEquals(expected.get("DisplayType"), column.get("displayType"));
      assertEquals(expected.get("RestrictionType"), column.get("restrictionType"));
      assertEquals(expected.get("CanOrderBy"), column.get("canOrderBy"));
    }
    JsonObject chat = told.get(2).getJsonArray("result").getJsonObject(0);
    assertEquals("chat", chat.getString("name"));
    assertEquals(JsonValue.NULL, chat.get("tableRight"));
  }

  /** All four methods, with restrictions in parts and in texts, as one or as arguments. */
  @Test
  void everyMethodGivesTheRowsOfGet() {
    JsonObject page =
        rows.ask(
            "$orderBy=name,whenRequested%20desc&$count=true&$skip=20&$top=10&"
                + ArkivClient.option("$select", "name,status")
                + "&"
                + ArkivClient.option("$filter", FILTER));
    List<Integer> expected = Rows.keysOf(page);
    assertEquals(10, expected.size());
    String parts =
        "`ChatSession`,[`name`,`status`],"
            + "[{`name`:`name`,`direction`:`ASC`},{`name`:`whenRequested`,`direction`:`DESC`}],"
            + "[{`name`:`rating`,`operator`:`>=`,`values`:[`[I:3]`],`isActive`:true,"
            + "`interParenthesis`:1,`interOperator`:`Or`},"
            + "{`name`:`name`,`operator`:`begins`,`values`:[`S`],`displayValues`:[`S`],"
            + "`isActive`:true,`interParenthesis`:-1,`interOperator`:`And`},"
            + "{`name`:`whenRequested`,`operator`:`thisYear`,`values`:[],"
            + "`columnInfo`:null,`isActive`:true,`subRestrictions`:null,`interOperator`:`None`}],"
            + "[`chat`],2,10";
    String texts =
        "`ChatSession`,`name,status`,`name asc,whenRequested desc`,`" + FILTER + "`,`chat`,2,10";
    List<JsonObject> told =
        ask(
            "[`getArchiveListByColumnsAsync`," + parts + "]",
            "[`getArchiveListByColumnsWithContextAsync`," + parts + ",``]",
            "[`getArchiveListByColumns2Async`," + texts + "]",
            "[`getArchiveListByColumnsWithContext2Async`," + texts + ",``]",
            "[`getArchiveListByColumnsWithHeaderAsync`," + parts + ",`rowcount=true`]",
            "[`getArchiveListByColumnsWithHeaderWithContextAsync`," + parts + ",``,``]",
            "[`getArchiveListByColumnsWithHeader2Async`," + texts + ",`rowcount=true`]",
            "[`getArchiveListByColumnsWithHeaderWithContext2Async`," + texts + ",``,``]");
    for (int i = 0; i < told.size(); i++) {
      JsonValue result = told.get(i).get("result");
      boolean hasHeader = i >= 4;
      if (hasHeader) {
        String count = page.getString("odata.count");
        assertEquals(count, String.valueOf(result.asJsonObject().getInt("rowCount")));
      }
      JsonArray found =
          hasHeader ? result.asJsonObject().getJsonArray("rows") : result.asJsonArray();
      assertEquals(expected, keysOf(found), "call " + i);
      assertRows(page.getJsonArray("value"), found);
    }
  }

  private static void assertRows(JsonArray expected, JsonArray found) {
    for (int i = 0; i < found.size(); i++) {
      JsonObject row = found.getJsonObject(i);
      JsonObject data = row.getJsonObject("columnData");
      JsonObject slim = expected.getJsonObject(i);
      assertEquals("chat", row.getString("entityName"));
      assertEquals(1, row.getJsonObject("tableRight").getInt("mask"));
      for (String column : List.of("name", "status")) {
        assertEquals(
            slim.isNull(column) ? "" : slim.getString(column),
            data.getJsonObject(column).getString("displayValue"));
      }
    }
  }

  @Test
  void itWalksEveryRowPageByPage() {
    List<Integer> whole = rows.ordered("name desc");
    int pages = whole.size() / 400 + 1;
    List<JsonObject> told =
        ask(
            IntStream.range(0, pages)
                .mapToObj(
                    page ->
                        "[`getArchiveListByColumnsAsync`,`ChatSession`,[`name`],[{`name`:`name`,"
                            + "`direction`:`DESC`}],[],[`chat`],"
                            + page
                            + ",400]")
                .toArray(String[]::new));
    List<Integer> walked = new ArrayList<>();
    told.forEach(page -> walked.addAll(keysOf(page.getJsonArray("result"))));
    assertEquals(whole, walked);
    List<JsonObject> skipping =
        ask("[`getArchiveListByColumns2Async`,`ChatSession`,`name`,`name desc`,``,``,-7,5]");
    assertEquals(whole.subList(7, 12), keysOf(skipping.get(0).getJsonArray("result")));
  }

  @Test
  void languageAndZoneAreHeeded() {
    JsonObject options =
        Json.createObjectBuilder()
            .add("languageCode", "nb")
            .add("cultureCode", "nb")
            .add("timezone", "NO")
            .add("timezoneInclude", true)
            .build();
    JsonObject row =
        ask(asked(
                    "[`getArchiveListByColumnsAsync`,`ChatSession`,[`status`,`whenRequested`],"
                        + "[],[],[],0,1]")
                .add("options", options)
                .add("login", login("authenticateWithPassword", "tje0", "Tje0")))
            .get(0)
            .getJsonArray("result")
            .getJsonObject(0)
            .getJsonObject("columnData");
    JsonObject expected =
        client
            .asAgent()
            .with("SO-Language", "nb")
            .with("SO-TimeZone", "NO")
            .get("/api/v1/ChatSession?$select=status,whenRequested&$top=1")
            .json()
            .getJsonArray("value")
            .getJsonObject(0);
    assertEquals(
        expected.getString("status"), row.getJsonObject("status").getString("displayValue"));
    String iso = expected.getString("whenRequested");
    assertEquals(
        "[DT:"
            + iso.substring(5, 7)
            + "/"
            + iso.substring(8, 10)
            + "/"
            + iso.substring(0, 4)
            + " "
            + iso.substring(11, 19)
            + "]",
        row.getJsonObject("whenRequested").getString("displayValue"));
  }

  @Test
  void problemsReachItWhole() {
    JsonObject told =
        ask("[`getArchiveListByColumnsAsync`,`ChatSession`,[`name`],[],"
                + "[{`name`:`name`,`operator`:`begin`,`values`:[`S`]}],[],0,10]")
            .get(0);
    assertEquals(400, told.getInt("status"));
    assertEquals("restriction[0].operator", told.getJsonObject("problem").getString("Parameter"));
    assertEquals("begins", told.getJsonObject("problem").getString("Suggestion"));
    JsonObject nobody = ask(asked("[`getProviderNamesAsync`]")).get(0);
    assertEquals(401, nobody.getInt("status"));
    assertEquals("Unauthorized", nobody.getJsonObject("problem").getString("ErrorType"));
  }

  @Test
  void aTicketLogsItIn() {
    String ticket = client.asAgent().post("/api/v1/ticket", "").json().getString("ticket");
    List<JsonObject> told =
        ask(
            asked("[`getProviderNamesAsync`]")
                .add("login", login("authenticateWithTicket", ticket)));
    assertFalse(told.get(0).getJsonArray("result").isEmpty());
  }

  /** The client copies the field into a cookie, and sends the cookie's token as a header. */
  @Test
  void aPageThatHasAHiddenTokenIsLoggedInByItsSession() {
    Answer begun = client.asAgent().post("/api/v1/session", "");
    String session =
        begun.headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith("ARKIV="))
            .map(cookie -> cookie.split(";", 2)[0])
            .findFirst()
            .orElseThrow();
    JsonObject config =
        Json.createObjectBuilder()
            .add("adapter", "fetch")
            .add("headers", Json.createObjectBuilder().add("Cookie", session))
            .build();
    for (String token : List.of(begun.json().getString("xsrfToken"), "another")) {
      JsonObject told =
          ask(asked("[`getProviderNamesAsync`]")
                  .add("options", Json.createObjectBuilder().add("axiosConfig", config))
                  .add("page", Json.createObjectBuilder().add("xsrfToken", token)))
              .get(0);
      if (token.equals("another")) {
        assertEquals(401, told.getInt("status"), told::toString);
      } else {
        assertTrue(told.containsKey("result"), told::toString);
      }
    }
  }
}
