package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows that a rule keeps back are in no answer: everything is compared with plain SQL. */
@ExtendWith(ArkivServer.class)
class RightsIT {

  private static final String PASSWORD = "rights";
  private static final String KINDS =
      "$entities=chat,person,contact&$select=chatSessionId,personId";

  /** Chats by the agent behind the service user. */
  private static final String CHATS =
      "chat_session s left join ejuser u on u.id = s.user_id left join person p on"
          + " p.person_id = s.customer_id left join contact c on c.contact_id = s.contact_id";

  private static final Map<RuledCaller, TestUser> USERS = new EnumMap<>(RuledCaller.class);

  private final ArkivClient client;
  private final TestDatabase database;

  RightsIT(ArkivClient client, TestDatabase database) {
    this.client = client;
    this.database = database;
  }

  @BeforeAll
  static void giveRights(TestDatabase database, ArkivClient client) {
    for (RuledCaller caller : RuledCaller.values()) {
      USERS.put(caller, TestUser.ofAgent(database, caller.associateId, PASSWORD));
    }
    USERS.get(RuledCaller.ALL).mayOnly(null, null, "all", null);
    USERS.get(RuledCaller.OWN).mayOnly("ChatSession", null, "own", null);
    USERS
        .get(RuledCaller.GROUP)
        .inGroup(2, null)
        .inGroup(1, AsOf.day().minusDays(1))
        .mayOnly("chatsession, Person", "", "Group", null);
    USERS.get(RuledCaller.FILTER).mayOnly(null, "", "rating ge 4 or topicId eq 2", null);
    USERS.get(RuledCaller.NONE).mayOnly("ChatSession", null, "none", null);
    USERS
        .get(RuledCaller.OF_KINDS)
        .mayOnly(null, "chat", "rating gt 2", null)
        .mayOnly(null, "chat", "own", null)
        .mayOnly(null, "person", "rating eq 5", null)
        .mayOnly(null, "contact", "none", null);
    TestUser last = USERS.get(RuledCaller.FAULTY).mayOnly(null, null, "statis eq 'Closed'", null);
    Rows rows = new Rows(client.as(last.login(), PASSWORD));
    Eventually.becomes(
        () -> rows.ask("$top=1").getJsonArray("value").isEmpty(), "the rights do not hold");
  }

  @AfterAll
  static void takeThemBack() {
    USERS.values().forEach(TestUser::forget);
  }

  private Rows rowsOf(RuledCaller caller) {
    return new Rows(client.as(USERS.get(caller).login(), PASSWORD));
  }

  private List<String> keys(String kind, String sql) {
    return database.rows(sql).stream().map(row -> kind + row.get(0)).toList();
  }

  /** What SQL gives of all kinds, in the order of the answer. */
  private List<String> expected(RuledCaller caller, String filter) {
    String seen = " and (" + filter + ") and (" + caller.ofChats + ")";
    List<String> all = new ArrayList<>();
    all.addAll(
        keys("chat", "select s.id from " + CHATS + " where 1 = 1" + seen + " order by s.id"));
    all.addAll(
        keys(
            "person",
            "select distinct p.person_id from "
                + CHATS
                + " where p.person_id is not null and ("
                + caller.ofPersons
                + ")"
                + seen
                + " order by 1"));
    all.addAll(
        keys(
            "contact",
            "select distinct c.contact_id from "
                + CHATS
                + " where c.contact_id is not null and ("
                + caller.ofCompanies
                + ")"
                + seen
                + " order by 1"));
    return all;
  }

  private static List<String> kinds(JsonObject page) {
    return page.getJsonArray("value").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("EntityName") + row.getInt("PrimaryKey"))
        .toList();
  }

  private static JsonObject next(Rows rows, JsonObject page) {
    return page.isNull("odata.nextLink")
        ? null
        : rows.follow(URI.create(page.getString("odata.nextLink")));
  }

  @ParameterizedTest
  @EnumSource
  void aWalkGivesTheRowsOfEachKindThatMayBeSeen(RuledCaller caller) {
    Rows rows = rowsOf(caller);
    List<String> walked = new ArrayList<>();
    for (JsonObject page = rows.ask(KINDS + "&$top=973"); page != null; page = next(rows, page)) {
      walked.addAll(kinds(page));
    }
    assertEquals(expected(caller, "1 = 1"), walked);
  }

  @ParameterizedTest
  @EnumSource
  void countsAndEstimatesAreOfTheRowsThatMayBeSeen(RuledCaller caller) {
    Rows rows = rowsOf(caller);
    String filter = ArkivClient.option("$filter", "status/id ge 5 and not (rating eq 3)");
    List<String> expected =
        expected(caller, "s.status >= 5 and (s.rating is null or s.rating <> 3)");
    for (String count : List.of("$inlinecount=allpages", "$count=true", "$inlinecount=Estimate")) {
      JsonObject page = rows.ask(KINDS + "&$top=1&$skip=1&" + count + "&" + filter);
      assertEquals(String.valueOf(expected.size()), page.getString("odata.count"), count);
      assertEquals(expected.stream().skip(1).limit(1).toList(), kinds(page));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEstimateOfAllRowsTellsNoneThatMayNotBeSeen(RuledCaller caller) {
    int chats = (int) expected(caller, "1 = 1").stream().filter(r -> r.startsWith("chat")).count();
    String estimate = rowsOf(caller).ask("$top=0&$inlinecount=Estimate").getString("odata.count");
    if (caller != RuledCaller.ALL) {
      assertEquals(String.valueOf(chats), estimate);
    }
  }

  @ParameterizedTest
  @EnumSource
  void groupsAndTotalsAreOfTheRowsThatMayBeSeen(RuledCaller caller) {
    String count = "CountAll(chatSessionId):HideDetail:Footer";
    String key = "GroupBy(status/id):HideDetail";
    List<JsonObject> bands =
        rowsOf(caller)
            .ask("$options=GrandTotal=true&" + ArkivClient.option("$select", key + "," + count))
            .getJsonArray("value")
            .getValuesAs(JsonObject.class);
    Map<String, Integer> shown = new TreeMap<>();
    bands.forEach(
        band ->
            shown.put(
                band.getString("EntityName").equals("grandtotal")
                    ? "all"
                    : String.valueOf(band.get(key)),
                band.isNull(count) ? 0 : band.getInt(count)));
    Map<String, Integer> expected = new TreeMap<>();
    database
        .rows(
            "select s.status, count(*) from "
                + CHATS
                + " where "
                + caller.ofChats
                + " group by s.status")
        .forEach(row -> expected.put(String.valueOf(row.get(0)), ((Number) row.get(1)).intValue()));
    expected.put("all", expected.values().stream().mapToInt(n -> n).sum());
    assertEquals(expected, shown);
  }

  @ParameterizedTest
  @EnumSource(names = {"OWN", "GROUP", "FILTER"})
  void runningTotalsGoOnOverPagesOfTheRowsThatMayBeSeen(RuledCaller caller) {
    Rows rows = rowsOf(caller);
    String select =
        ArkivClient.option("$select", "chatSessionId,CountAll(chatSessionId),Max(rating)");
    int seen = 0;
    for (JsonObject page = rows.ask(select + "&$top=400"); page != null; page = next(rows, page)) {
      for (JsonObject row : page.getJsonArray("value").getValuesAs(JsonObject.class)) {
        if (row.getString("EntityName").equals("chat")) {
          assertEquals(++seen, row.getInt("CountAll(chatSessionId)"));
        }
      }
    }
    assertEquals(
        expected(caller, "1 = 1").stream().filter(row -> row.startsWith("chat")).count(), seen);
  }

  @ParameterizedTest
  @EnumSource
  void everyModeAndFormatHasTheSameRows(RuledCaller caller) {
    Rows rows = rowsOf(caller);
    List<String> first = expected(caller, "1 = 1").stream().limit(7).toList();
    for (String mode : List.of("Slim", "Wide", "Full")) {
      assertEquals(first, kinds(rows.ask(KINDS + "&$top=7&$mode=" + mode)));
      String xml =
          rows.client()
              .get("/api/v1/ChatSession?" + KINDS + "&$top=7&$format=xml&$mode=" + mode)
              .body();
      String found =
          first.stream()
              .filter(
                  row ->
                      xml.contains(
                          "primaryKey=\""
                              + row.replaceAll("\\D", "")
                              + "\" entityName=\""
                              + row.replaceAll("\\d", "")
                              + "\""))
              .collect(Collectors.joining(","));
      assertEquals(String.join(",", first), found, xml);
      assertEquals(first.size(), xml.split("<row ", -1).length - 1, xml);
    }
  }

  @Test
  void aLinkIsOfNoUseUnderOtherRules() {
    URI ofAll =
        URI.create(
            rowsOf(RuledCaller.ALL).ask("$top=5&$select=rating").getString("odata.nextLink"));
    URI ofOwn =
        URI.create(
            rowsOf(RuledCaller.OWN).ask("$top=5&$select=rating").getString("odata.nextLink"));
    for (RuledCaller other : List.of(RuledCaller.OWN, RuledCaller.NONE, RuledCaller.GROUP)) {
      assertEquals(400, status(other, ofAll));
    }
    for (RuledCaller other : List.of(RuledCaller.ALL, RuledCaller.NONE, RuledCaller.GROUP)) {
      assertEquals(400, status(other, ofOwn));
    }
    assertEquals(200, status(RuledCaller.ALL, ofAll));
    assertEquals(200, status(RuledCaller.OWN, ofOwn));
  }

  private int status(RuledCaller caller, URI link) {
    return rowsOf(caller).client().get(link.getRawPath() + "?" + link.getRawQuery()).status();
  }

  @Test
  void aRowThatMayNotBeSeenIsNotFoundByItsKey() {
    int hidden =
        ((Number)
                database
                    .rows("select min(s.id) from " + CHATS + " where u.associate_id = 20")
                    .get(0)
                    .get(0))
            .intValue();
    String filter = "chatSessionId eq " + hidden;
    assertEquals(List.of(), rowsOf(RuledCaller.OWN).keys(filter));
    assertEquals(List.of(), rowsOf(RuledCaller.OWN).keys(filter + " or getNoRows"));
    assertEquals(List.of(hidden), rowsOf(RuledCaller.ALL).keys(filter));
  }

  @Test
  void aChangeHoldsSoon() {
    TestUser user = TestUser.add(database, PASSWORD);
    Rows rows = new Rows(client.as(user.login(), PASSWORD));
    String all = rows.ask("$top=0&$inlinecount=allpages").getString("odata.count");
    user.mayOnly("ChatSession", "chat", "none", null);
    Eventually.becomes(
        () -> rows.ask("$top=0&$inlinecount=allpages").getString("odata.count").equals("0"),
        "the rule does not hold");
    user.losesRights();
    Eventually.becomes(
        () -> rows.ask("$top=0&$inlinecount=allpages").getString("odata.count").equals(all),
        "the rule holds on");
    assertTrue(Integer.parseInt(all) > 0);
    assertEquals(JsonValue.NULL, rows.ask("$top=0").get("odata.nextLink"));
  }
}
