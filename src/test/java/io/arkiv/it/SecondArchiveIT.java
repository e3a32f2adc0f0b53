package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive that somebody adds, over tables of its own, is served like the one that ships. */
@Tag("slow")
@Tag("seldom-differs")
class SecondArchiveIT {

  private static final String BOOKS = "/api/v1/Book?";
  private static final int COUNT = 40;

  private static LibraryServer library;
  private static ArkivClient client;

  @BeforeAll
  static void start() throws IOException {
    library = LibraryServer.start(List.of());
    client = library.client().asAgent();
  }

  @AfterAll
  static void stop() throws IOException {
    library.close();
  }

  private static JsonObject ask(String options) {
    Answer answer = client.get(BOOKS + options);
    assertEquals(200, answer.status(), () -> options + "\n" + answer.body());
    return answer.json();
  }

  private static List<JsonObject> rows(String options) {
    return ask(options).getJsonArray("value").getValuesAs(JsonObject.class);
  }

  private static List<Long> keys(List<JsonObject> rows) {
    return rows.stream().map(row -> row.getJsonNumber("PrimaryKey").longValueExact()).toList();
  }

  private static List<Long> keysOf(String filter) {
    return keys(rows(ArkivClient.option("$filter", filter)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title begins 'BOOK A'      | 2",
        "pages between (100, 110)   | 9",
        "price gt 50.5              | 5",
        "isLent eq true             | 10",
        "lentAt today               | 1",
        "place eq 'Kart'            | 11",
        "place/id eq 1              | 12",
        "place isNull               | 6",
        "shelf/label eq 'anna'      | 11",
        "review contains 'first'    | 14",
        "review contains 'later'    | 14",
        "review contains 'elsewhere'| 0"
      })
  void aFilterAndItsNegationShareTheRows(String filter, int count) {
    List<Long> fitting = keysOf(filter);
    assertEquals(count, fitting.size(), filter);
    Set<Long> all = new HashSet<>(fitting);
    all.addAll(keysOf("not (" + filter + ")"));
    assertEquals(COUNT, all.size());
  }

  @Test
  void theFirstOfSeveralIsShown() {
    for (JsonObject row : rows("$select=review&$filter=review%20isNotNull")) {
      assertTrue(row.getString("review").startsWith("first "), row.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "title desc", "place,pages desc", "review desc", "price"})
  void pagesJoinedGiveTheWhole(String orderBy) {
    String options = "$select=title&" + ArkivClient.option("$orderBy", orderBy) + "&$top=";
    List<Long> walked = new ArrayList<>();
    JsonObject page = ask(options + "7");
    while (!page.isNull("odata.nextLink")) {
      walked.addAll(keys(page.getJsonArray("value").getValuesAs(JsonObject.class)));
      URI link = URI.create(page.getString("odata.nextLink"));
      page = client.get(link.getRawPath() + "?" + link.getRawQuery()).json();
    }
    walked.addAll(keys(page.getJsonArray("value").getValuesAs(JsonObject.class)));
    assertEquals(keys(rows(options + COUNT)), walked);
    assertEquals(COUNT, walked.size());
  }

  @Test
  void keysOfMoreThan32BitsComeInTheirOrder() {
    List<Long> keys = keys(rows("$top=40"));
    assertEquals(9_780_000_000_001L, keys.get(0));
    assertEquals(keys.stream().sorted(Comparator.naturalOrder()).toList(), keys);
  }

  @Test
  void groupsAddUpOnEveryPage() {
    String select = "$select=GroupBy(place):Footer,title,Count(title):Footer,Percent(pages)";
    List<JsonObject> whole = rows(select + "&$top=100");
    assertEquals(COUNT + 4, whole.size());
    List<JsonObject> walked = new ArrayList<>();
    JsonObject page = ask(select + "&$top=5");
    while (true) {
      walked.addAll(page.getJsonArray("value").getValuesAs(JsonObject.class));
      if (page.isNull("odata.nextLink")) {
        break;
      }
      URI link = URI.create(page.getString("odata.nextLink"));
      page = client.get(link.getRawPath() + "?" + link.getRawQuery()).json();
    }
    assertEquals(whole, walked);
  }

  @Test
  void theShelvesOfTheBooksAreRowsOfTheirOwn() {
    List<JsonObject> rows =
        rows("$entities=book,shelf&$top=100&$select=shelf/label&$filter=pages%20lt%20110");
    List<JsonObject> shelves =
        rows.stream().filter(row -> row.getString("EntityName").equals("shelf")).toList();
    assertEquals(List.of(1L, 2L, 3L), keys(shelves));
    assertEquals("Anna", shelves.get(1).getString("shelf/label"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Slim", "Wide", "Full"})
  void everyModeIsServedInBothFormats(String mode) {
    Answer json = client.get(BOOKS + "$top=3&$mode=" + mode);
    Answer xml = client.get(BOOKS + "$top=3&$format=xml&$mode=" + mode);
    assertTrue(json.body().contains("9780000000003"), json.body());
    assertTrue(xml.body().contains("\"9780000000003\""), xml.body());
  }

  @Test
  void itIsListedAndDescribed() {
    String archives = client.get("/api/v1/Archive").body();
    assertTrue(archives.contains("\"Book\""), archives);
    JsonObject columns = client.get("/api/v1/Archive/Book/$metadata").json();
    assertEquals("Title", columns.getJsonObject("title").getString("DisplayName"));
    assertTrue(columns.containsKey("place/id"), columns.keySet().toString());
    assertEquals(200, client.get("/api/v1/Archive/Book/$metadata?$format=xml").status());
  }

  /** No owner is declared for books: rules that mean one give no row. */
  @Test
  void rightsHoldForItToo() {
    TestUser reader =
        TestUser.ofAgent(library.database(), 12, "reader")
            .mayOnly("Book", "book", "isLent eq true or place/id eq 2", "price, lentAt")
            .mayOnly("book", "book", "own", "price,place")
            .mayOnly("Book", "shelf", "group", null);
    ArkivClient asReader = library.client().as(reader.login(), "reader");
    Eventually.becomes(
        () -> asReader.get(BOOKS + "$orderBy=price").status() == 400, "the rights do not hold");
    JsonObject page =
        asReader.get(BOOKS + "$top=40&$inlinecount=allpages&$select=price,title,place").json();
    List<Long> lent =
        library
            .database()
            .rows("select isbn from library_book where is_lent or shelf_no = 2 order by isbn")
            .stream()
            .map(row -> ((Number) row.get(0)).longValue())
            .toList();
    List<JsonObject> seen = page.getJsonArray("value").getValuesAs(JsonObject.class);
    assertEquals(lent, keys(seen));
    assertEquals(String.valueOf(lent.size()), page.getString("odata.count"));
    assertTrue(seen.stream().allMatch(row -> row.isNull("price")));
    assertTrue(seen.stream().anyMatch(row -> !row.isNull("place")), "one right shows it");
    assertEquals(400, asReader.get(BOOKS + "$orderBy=price").status());
    assertFalse(asReader.get("/api/v1/Archive/Book/$metadata").json().containsKey("price"));
    assertEquals(
        List.of(),
        keys(
            asReader
                .get(BOOKS + "$entities=shelf")
                .json()
                .getJsonArray("value")
                .getValuesAs(JsonObject.class)));
    JsonObject totals = asReader.get(BOOKS + "$select=CountAll(title):Footer:HideDetail").json();
    assertEquals(
        lent.size(),
        totals.getJsonArray("value").getJsonObject(0).getInt("CountAll(title):Footer:HideDetail"));
    reader.forget();
  }

  @Test
  void aProblemNamesItsColumns() {
    Answer answer = client.get(BOOKS + "$filter=titel%20eq%20'a'");
    assertEquals(400, answer.status());
    assertEquals("title", answer.json().getString("Suggestion"));
    assertTrue(answer.json().getString("ErrorMessage").contains("Book"), answer.body());
  }
}
