package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On tables that are somebody else's, with times on the clock of a zone whose clocks change: they
 * are left as they are, and every time is the same in rows, filters and groups.
 */
@Tag("seldom-differs")
class OwnTablesIT {

  private static final ZoneId STORED = ZoneId.of("Australia/Lord_Howe");
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  /** Around both changes of a clock that goes on by half an hour, and long before it did. */
  private static final List<LocalDateTime> TIMES =
      List.of(
          LocalDateTime.parse("2024-04-07T01:29:59"),
          LocalDateTime.parse("2024-04-07T01:30:00"),
          LocalDateTime.parse("2024-04-07T01:59:59"),
          LocalDateTime.parse("2024-04-07T02:00:00"),
          LocalDateTime.parse("2024-04-07T02:30:00"),
          LocalDateTime.parse("2024-10-06T01:59:59"),
          LocalDateTime.parse("2024-10-06T02:30:00"),
          LocalDateTime.parse("2024-10-06T03:00:00"),
          LocalDateTime.parse("2026-07-01T12:00:00"),
          LocalDateTime.parse("1990-01-01T00:00:00"));

  /** 1 March 2026 and 4 March 1847, in fields that the install has defined. */
  private static final List<String> DAYS_OF_A_COMPANY =
      List.of(
          "insert into udeffield (udeffield_id, ownertable_id, version, progid, fieldtype,"
              + " columnid, fieldlabel) values (1, 7, 1, 'Own:1', 4, 8965, 'Since'),"
              + " (2, 7, 1, 'Own:2', 5, 9026, 'Founded')",
          "insert into udcontactsmall (udcontactsmall_id, long05, string06)"
              + " values (1, 1772323200, '18470304')",
          "insert into contact (contact_id, name, userdef_id) values (1, 'Own', 1)",
          "update chat_session set contact_id = 1 where id = 1");

  private static final String GROUP = "GroupBy(DatePart(whenRequested):Hour):Header:HideDetail";
  private static final String COUNT = "CountAll(chatSessionId):HideDetail";

  private static TestDatabase database;
  private static ServerProcess server;
  private static ArkivClient client;

  @BeforeAll
  static void start() throws Exception {
    database = TestDatabase.start();
    try (Connection connection = database.connect()) {
      makeTables(connection);
    }
    TestUser user = TestUser.add(database, "secret");
    List<String> settings =
        List.of(
            "-DDB_URL=" + database.url(),
            "-DDB_USER=" + database.user(),
            "-Darkiv.database.migrate=false",
            "-Darkiv.demo.sessions=0",
            "-Darkiv.time-zone=" + STORED);
    server = ServerProcess.briefly(settings, "own-tables").awaiting(401);
    client = server.client().as(user.login(), "secret");
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
    database.close();
  }

  /** As an administrator of a database has them from elsewhere. */
  private static void makeTables(Connection connection) throws SQLException, IOException {
    Migrations.run(connection, "migration/common", "");
    Migrations.run(connection, "store", "");
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into chat_session (id, status, when_requested) values (?, 9, ?)")) {
      for (int i = 0; i < TIMES.size(); i++) {
        insert.setInt(1, i + 1);
        insert.setObject(2, TIMES.get(i));
        insert.executeUpdate();
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (String insert : DAYS_OF_A_COMPANY) {
        statement.executeUpdate(insert);
      }
    }
  }

  static List<Arguments> everyTimeInEveryZone() {
    List<Arguments> all = new ArrayList<>();
    for (String zone : List.of("UTC", "Australia/Lord_Howe", "America/New_York")) {
      TIMES.forEach(time -> all.add(Arguments.of(zone, TIMES.indexOf(time) + 1, time)));
    }
    return all;
  }

  private static List<JsonObject> rows(String zone, String options) {
    Answer answer =
        client
            .with("SO-TimeZone", zone + ", includeTZOffset")
            .get("/api/v1/ChatSession?" + options);
    assertEquals(200, answer.status(), answer.body());
    return answer.json().getJsonArray("value").getValuesAs(JsonObject.class);
  }

  private static List<Integer> keys(String zone, String filter) {
    return rows(zone, "$select=chatSessionId&" + ArkivClient.option("$filter", filter)).stream()
        .map(row -> row.getInt("PrimaryKey"))
        .toList();
  }

  /** An ambiguous time is the earlier one. */
  private static OffsetDateTime instantOf(LocalDateTime time) {
    return time.atZone(STORED).toOffsetDateTime();
  }

  @Test
  void tablesThatAreThereAlreadyAreLeftAlone() throws SQLException {
    try (Connection connection = database.connect();
        ResultSet tables = connection.getMetaData().getTables(null, null, "%", null)) {
      int ours = 0;
      while (tables.next()) {
        String name = tables.getString("TABLE_NAME").toLowerCase();
        assertFalse(name.contains("history"), name);
        ours += name.equals("chat_session") ? 1 : 0;
      }
      assertEquals(1, ours);
    }
    assertEquals(TIMES.size(), keys("UTC", "getAllRows").size());
  }

  @ParameterizedTest
  @MethodSource("everyTimeInEveryZone")
  void aTimeIsShownAndFoundOnTheClockOfTheZone(String zone, int key, LocalDateTime stored) {
    OffsetDateTime time = instantOf(stored).atZoneSameInstant(ZoneId.of(zone)).toOffsetDateTime();
    JsonObject row = rows(zone, "$select=whenRequested&$filter=chatSessionId%20eq%20" + key).get(0);
    assertEquals(time, OffsetDateTime.parse(row.getString("whenRequested")));
    assertEquals(List.of(key), keys(zone, "whenRequested eq " + SHOWN.format(time)));
    String parts =
        "chatSessionId eq %d and year(whenRequested) eq %d and month(whenRequested) eq %d"
            + " and day(whenRequested) eq %d and hour(whenRequested) eq %d"
            + " and minute(whenRequested) eq %d and second(whenRequested) eq %d";
    assertEquals(
        List.of(key),
        keys(
            zone,
            parts.formatted(
                key,
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond())),
        time.toString());
  }

  /** Whatever the instant, it parts the rows as they are shown: in the repeated half hour too. */
  @Test
  void anInstantPartsTheRowsAsTheyAreShown() {
    for (LocalDateTime start : List.of(TIMES.get(0), TIMES.get(5))) {
      OffsetDateTime first = instantOf(start).withOffsetSameInstant(ZoneOffset.UTC).withMinute(0);
      for (int quarter = 0; quarter < 16; quarter++) {
        OffsetDateTime instant = first.plusMinutes(15L * quarter).withSecond(0);
        List<Integer> later =
            TIMES.stream()
                .filter(time -> !instantOf(time).isBefore(instant))
                .map(time -> TIMES.indexOf(time) + 1)
                .toList();
        assertEquals(later, keys("UTC", "whenRequested ge " + SHOWN.format(instant)));
        List<Integer> during =
            TIMES.stream()
                .filter(time -> instantOf(time).isEqual(instant))
                .map(time -> TIMES.indexOf(time) + 1)
                .toList();
        assertEquals(during, keys("UTC", "whenRequested eq " + SHOWN.format(instant)));
      }
    }
  }

  @Test
  void groupsAreThoseOfTheClockOfTheZone() {
    for (String zone : List.of("UTC", "Australia/Lord_Howe", "America/New_York")) {
      Map<Integer, Integer> expected = new TreeMap<>();
      TIMES.forEach(
          time ->
              expected.merge(
                  instantOf(time).atZoneSameInstant(ZoneId.of(zone)).getHour(), 1, Integer::sum));
      Map<Integer, Integer> found = new TreeMap<>();
      rows(zone, "$select=" + GROUP + "," + COUNT)
          .forEach(group -> found.put(group.getInt(GROUP), group.getInt(COUNT)));
      assertEquals(expected, found, zone);
    }
  }

  /** A day is the same day wherever it is stored and asked for. */
  @ParameterizedTest
  @CsvSource({
    "UTC, Own:1, 2026-03-01",
    "Australia/Lord_Howe, Own:1, 2026-03-01",
    "America/New_York, Own:1, 2026-03-01",
    "UTC, Own:2, 1847-03-04",
    "Australia/Lord_Howe, Own:2, 1847-03-04",
    "America/New_York, Own:2, 1847-03-04"
  })
  void daysOfOwnFieldsAreNotShifted(String zone, String field, LocalDate day) {
    String column = "contact/contactUdef/" + field;
    String own = ArkivClient.option("$select", column) + "&";
    for (String filter :
        List.of(
            column + " eq '" + day + "'",
            column + " date '" + day + "'",
            column + " before '" + day.plusDays(1) + "' and " + column + " isNotNull",
            column + " after '" + day.minusDays(1) + "'")) {
      List<JsonObject> rows = rows(zone, own + ArkivClient.option("$filter", filter));
      assertEquals(1, rows.size(), filter);
      assertEquals(day + "T00:00:00", rows.get(0).getString(column).substring(0, 19), filter);
    }
    String before = column + " before '" + day + "'";
    assertEquals(0, rows(zone, own + ArkivClient.option("$filter", before)).size());
  }
}
