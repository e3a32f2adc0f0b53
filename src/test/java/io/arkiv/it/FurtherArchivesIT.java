package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The archives beside that of chats answer every option as plain SQL does. */
@ExtendWith(ArkivServer.class)
class FurtherArchivesIT {

  private final ArkivClient client;
  private final TestDatabase database;

  FurtherArchivesIT(ArkivClient client, TestDatabase database) {
    this.client = client.asAgent();
    this.database = database;
  }

  /** A table that an archive lists, and its key. */
  private enum Listed {
    Person("person", "person_id"),
    Contact("contact", "contact_id"),
    Associate("associate", "associate_id"),
    ChatTopic("chat_topic", "id"),
    ChatMessage("chat_message", "id"),
    ChatSession("chat_session", "id");

    private final String table;
    private final String key;

    Listed(String table, String key) {
      this.table = table;
      this.key = key;
    }

    String query(String select, String condition) {
      return "select " + select + " from " + table + " t where " + condition;
    }
  }

  private List<Integer> keysOf(String sql) {
    return database.rows(sql).stream().map(row -> ((Number) row.get(0)).intValue()).toList();
  }

  private List<Integer> all(Listed archive) {
    return keysOf(archive.query(archive.key, "1 = 1") + " order by 1");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/archive/filters-of-archives.csv", delimiter = '|')
  void aFilterAndItsNegationKeepTheRowsThatSqlSays(Listed archive, String filter, String where) {
    String since = AsOf.day().minusDays(200).toString();
    String asked = filter.replace("{day}", since);
    String condition =
        where
            .replace("{day}", "timestamp '" + since + " 00:00:00'")
            .replace("{now}", "timestamp '" + AsOf.day() + " 12:00:00'");
    Rows rows = new Rows(client, archive.name());
    List<Integer> expected = keysOf(archive.query(archive.key, condition) + " order by 1");
    assertEquals(expected, rows.keys(asked), asked);
    List<Integer> others = new ArrayList<>(all(archive));
    others.removeAll(expected);
    assertEquals(others, rows.keys("not (" + asked + ")"), asked);
    assertFalse(expected.isEmpty() || others.isEmpty(), "tells nothing: " + asked);
  }

  /** The golden filters that {@link FilterRowsIT} leaves out have their SQL here. */
  @Test
  void everyGoldenFilterOfTheirTablesIsAmongThese() throws IOException {
    List<String> compared =
        Files.readAllLines(Path.of("src/test/resources/archive/filters-of-archives.csv")).stream()
            .filter(line -> line.startsWith("ChatSession|"))
            .map(line -> line.split("\\|")[1])
            .toList();
    GoldenFilters further =
        GoldenFilters.all()
            .filter(file -> file.name().equals("further.golden"))
            .findFirst()
            .orElseThrow();
    assertEquals(further.lines(), compared);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Person      | personUpdatedDate desc     | updated                           | desc",
        "Person      | contactId                  | case when t.contact_id > 0 then t.contact_id end | asc",
        "Contact     | registeredDate             | registered                        | asc",
        "Associate   | usergroupId desc           | case when group_idx > 0 then group_idx end | desc",
        "ChatTopic   | secondsPrAccept desc       | seconds_pr_accept                 | desc",
        "ChatMessage | whenPosted desc            | when_posted                       | desc",
        "ChatMessage | chatSessionId              | case when session_id > 0 then session_id end | asc"
      })
  void aWalkIsInTheOrderOfSql(Listed archive, String orderBy, String order, String direction) {
    String nulls = direction.equals("asc") ? " nulls first" : " nulls last";
    String end = " " + direction + nulls + ", t." + archive.key + " " + direction;
    List<Integer> expected =
        keysOf(archive.query("t." + archive.key, "1 = 1") + " order by " + order + end);
    int page = Math.max(2, expected.size() / 5);
    assertEquals(
        expected,
        new Rows(client, archive.name())
            .walk(ArkivClient.option("$orderBy", orderBy) + "&$select=PrimaryKey&$top=" + page));
  }

  /** Over joins, collections and lists: a page more or less makes no difference. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Person      | contact/name desc,lastName",
        "Person      | email/emailAddress",
        "Person      | personAssociateId desc  ",
        "Contact     | category,name desc",
        "Associate   | fullName desc",
        "ChatTopic   | name",
        "ChatMessage | message",
        "ChatMessage | author desc,type",
        "ChatMessage | chatSession/chatTopic/name desc"
      })
  void pagesJoinedAreTheWhole(Listed archive, String orderBy) {
    Rows rows = new Rows(client, archive.name());
    String order = ArkivClient.option("$orderBy", orderBy);
    List<Integer> whole = Rows.keysOf(rows.ask(order + "&$select=PrimaryKey&$top=100000"));
    assertEquals(new TreeSet<>(all(archive)), new TreeSet<>(whole));
    assertEquals(whole.size(), all(archive).size());
    int page = Math.max(2, whole.size() / 4);
    assertEquals(whole, rows.walk(order + "&$select=PrimaryKey&$top=" + page));
  }

  @ParameterizedTest
  @CsvSource({
    "Person, personCountryId, country_id",
    "Contact, category/id, category_idx",
    "Associate, usergroupId, group_idx",
    "ChatTopic, language/id, language_id",
    "ChatMessage, specialType/id, special_type"
  })
  void groupsCountWhatSqlCounts(Listed archive, String column, String attribute) {
    String key = "GroupBy(" + column + "):HideDetail";
    String count = "CountAll(PrimaryKey):HideDetail:Footer";
    Map<String, Integer> shown = new TreeMap<>();
    new Rows(client, archive.name())
        .ask("$top=1000&" + ArkivClient.option("$select", key + "," + count))
        .getJsonArray("value")
        .getValuesAs(JsonObject.class)
        .forEach(band -> shown.put(String.valueOf(band.get(key)), band.getInt(count)));
    Map<String, Integer> expected = new TreeMap<>();
    for (List<Object> group :
        database.rows(archive.query(attribute + ", count(*)", "1 = 1 group by " + attribute))) {
      boolean isNone =
          group.get(0) == null
              || ((Number) group.get(0)).intValue() < 1 && !attribute.equals("special_type");
      expected.merge(
          isNone ? "null" : group.get(0).toString(),
          ((Number) group.get(1)).intValue(),
          Integer::sum);
    }
    assertEquals(expected, shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Person | contact | retired eq false | retired = false and contact_id in (select contact_id from contact) | contact_id",
        "Contact | associate | stop eq true | xstop = true and associate_id in (select associate_id from associate) | associate_id",
        "ChatMessage | chat | type eq 'Event' | type = 3 and session_id in (select id from chat_session) | session_id"
      })
  void whatTheRowsReferToAreRowsOfTheirOwn(
      Listed archive, String kind, String filter, String where, String reference) {
    List<Integer> expected = keysOf(archive.query("distinct " + reference, where) + " order by 1");
    String options = "$entities=" + kind + "&" + ArkivClient.option("$filter", filter);
    Rows rows = new Rows(client, archive.name());
    assertEquals(expected, rows.walk(options + "&$top=7"));
    JsonObject page = rows.ask(options + "&$top=1&$inlinecount=allpages&$select=EntityName");
    assertEquals(String.valueOf(expected.size()), page.getString("odata.count"));
    assertFalse(expected.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"Person", "Contact", "Associate", "ChatTopic", "ChatMessage"})
  void everyWireAndModeCarriesTheSameRows(Listed archive) {
    List<Integer> first = all(archive).stream().limit(5).toList();
    String address = "/api/v1/" + archive.name() + "?$top=5";
    for (String mode : List.of("Slim", "Wide", "Full")) {
      String shape = address + "&$mode=" + mode;
      assertEquals(first, Rows.keysOf(client.get(shape).json()));
      String xml = client.get(shape + "&$format=xml").body();
      for (Integer key : first) {
        assertTrue(xml.contains("<row primaryKey=\"" + key + "\""), xml);
      }
      List<String> lines = client.get(shape + "&$format=ndjson").body().lines().toList();
      assertEquals(5, lines.size());
      assertTrue(lines.get(4).contains("\"PrimaryKey\":" + first.get(4)), lines.get(4));
    }
    String csv = client.get(address + "&$format=csv").body();
    assertTrue(csv.startsWith("EntityName,PrimaryKey,") || csv.startsWith("PrimaryKey,"), csv);
    assertEquals(5, CsvText.lines(csv).size() - 1, csv);
  }
}
