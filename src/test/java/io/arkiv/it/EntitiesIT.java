package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of several kinds in one list. */
@ExtendWith(ArkivServer.class)
class EntitiesIT {

  private static final String FILTER = "$filter=rating%20ge%204%20and%20chatSessionId%20gt%202600&";

  private final Rows rows;

  EntitiesIT(ArkivClient client) {
    this.rows = new Rows(client.asAgent());
  }

  /** Entity and key of every row of a walk. */
  private List<String> walk(String options) {
    List<String> all = new ArrayList<>();
    JsonObject page = rows.ask(options);
    while (true) {
      List<String> kinds = kinds(page);
      all.addAll(kinds);
      if (page.isNull("odata.nextLink")) {
        return all;
      }
      assertFalse(kinds.isEmpty(), "an empty page with a link");
      page = rows.follow(URI.create(page.getString("odata.nextLink")));
    }
  }

  private static List<String> kinds(JsonObject page) {
    return page.getJsonArray("value").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("EntityName") + row.getInt("PrimaryKey"))
        .toList();
  }

  /**
   * What the rows of chats say that the walk over all kinds has to give: a reference that leads to
   * nobody gives no row.
   */
  private List<String> expected() {
    List<JsonObject> chats =
        rows.ask(FILTER + "$select=person/personId,contact/contactId&$top=100000")
            .getJsonArray("value")
            .getValuesAs(JsonObject.class);
    List<String> all = new ArrayList<>();
    chats.forEach(row -> all.add("chat" + row.getInt("PrimaryKey")));
    referred(chats, "person/personId").forEach(id -> all.add("person" + id));
    referred(chats, "contact/contactId").forEach(id -> all.add("contact" + id));
    return all;
  }

  private static List<Integer> referred(List<JsonObject> chats, String column) {
    return chats.stream()
        .map(row -> row.isNull(column) ? null : row.getInt(column))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 100, 973, 100_000})
  void aWalkGivesChatsThenTheirPersonsThenTheirCompanies(int top) {
    assertEquals(expected(), walk(FILTER + "$entities=chat,person,contact&$top=" + top));
  }

  /** {@code PrimaryKey} and {@code EntityName} mean the row that comes out, the rest its chat. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EntityName eq 'person' ; person.*",
        "EntityName ne 'chat' ; (person|contact).*",
        "PrimaryKey in (7, 12, 2650) ; \\D+(7|12|2650)",
        "not PrimaryKey in (7, 12, 2650) ; (?!\\D+(7|12|2650)$).*",
        "EntityName eq 'contact' and PrimaryKey lt 5 ; contact[1-4]",
        "EntityName isNull or PrimaryKey isNull ; none"
      })
  void theKeysOfARowCanBeFiltered(String filter, String kept) {
    List<String> expected = expected().stream().filter(row -> row.matches(kept)).toList();
    assertEquals(kept.equals("none"), expected.isEmpty());
    String asked = "rating ge 4 and chatSessionId gt 2600 and (" + filter + ")";
    assertEquals(
        expected,
        walk(ArkivClient.option("$filter", asked) + "&$entities=chat,person,contact&$top=100"));
  }

  @Test
  void theKeysOfARowAreWrittenOnceAndSorted() {
    String options = FILTER + "$select=PrimaryKey,EntityName&$entities=chat,person&$top=97";
    List<String> up = walk(options + "&$orderBy=PrimaryKey");
    List<String> down = new ArrayList<>(walk(options + "&$orderBy=EntityName,primaryKey%20desc"));
    assertEquals(up, expected().stream().filter(row -> !row.startsWith("contact")).toList());
    Collections.reverse(down);
    down.sort(Comparator.comparing(row -> row.replaceAll("\\d", "")));
    assertEquals(up, down);
    JsonObject first = rows.ask(options).getJsonArray("value").getJsonObject(0);
    assertEquals(List.of("PrimaryKey", "EntityName"), List.copyOf(first.keySet()));
  }

  @Test
  void noLinkFollowsTheLastRowOfTheLastEntityThatHasAny() {
    int withoutPerson = rows.keys("personId isNull").get(0);
    JsonObject page =
        rows.ask("$filter=chatSessionId%20eq%20" + withoutPerson + "&$entities=chat,person&$top=1");
    assertEquals(List.of("chat" + withoutPerson), kinds(page));
    assertTrue(page.isNull("odata.nextLink"));
  }

  @Test
  void skipGoesOnInTheNextEntity() {
    List<String> all = expected();
    int chats = (int) all.stream().filter(row -> row.startsWith("chat")).count();
    for (int skip : List.of(chats - 2, chats, chats + 3, all.size() - 1, all.size() + 5)) {
      JsonObject page = rows.ask(FILTER + "$entities=chat,person,contact&$top=5&$skip=" + skip);
      int from = Math.min(skip, all.size());
      assertEquals(all.subList(from, Math.min(from + 5, all.size())), kinds(page));
    }
  }

  @Test
  void aTotalGoesOverAllEntities() {
    Rows protocol = new Rows(rows.client().with("MaxDataServiceVersion", "3.0"));
    int chats = rows.keys("chatSessionId le 3").size();
    JsonObject page =
        protocol.ask(
            "$filter=chatSessionId%20le%20400&$entities=chat,person&$top=" + (397 + chats + 2));
    assertEquals(402, page.getJsonArray("value").size());
    assertTrue(page.isNull("odata.nextLink"));
  }

  @Test
  void theCountAddsAllEntities() {
    JsonObject page =
        rows.ask(FILTER + "$entities=person,contact,chat&$top=0&$inlinecount=allpages");
    assertEquals(String.valueOf(expected().size()), page.getString("odata.count"));
  }

  @Test
  void aPersonFillsItsColumnsAndThoseOfItsCompany() {
    JsonObject row =
        rows.ask(
                "$filter=personId%20gt%200%20and%20contactId%20gt%200&$entities=person&$top=1"
                    + "&$select=personId,fullName,person/fullName,person/email/emailAddress,"
                    + "contactId,contact/name,category,category/id,department,nameDepartment,"
                    + "status,chatSessionId,type,name")
            .getJsonArray("value")
            .getJsonObject(0);
    assertEquals("person", row.getString("EntityName"));
    assertEquals(row.getInt("PrimaryKey"), row.getInt("personId"));
    assertEquals(row.getString("fullName"), row.getString("person/fullName"));
    assertTrue(row.getString("nameDepartment").startsWith(row.getString("contact/name")));
    for (String ofChats : List.of("status", "chatSessionId", "type", "name")) {
      assertEquals(JsonValue.NULL, row.get(ofChats));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fullName desc,person,fullName",
    "'rating desc,contact/name',contact,contact/name",
    "contactId desc,contact,contactId",
  })
  void anOrderAppliesToTheColumnsThatAreFilled(String orderBy, String entity, String column) {
    String options =
        "$entities="
            + entity
            + "&$select="
            + column
            + "&"
            + ArkivClient.option("$orderBy", orderBy);
    List<String> whole = walk(options + "&$top=1000");
    assertEquals(whole, walk(options + "&$top=37"));
    assertEquals(whole.size(), whole.stream().distinct().count());
    List<JsonObject> shown =
        rows.ask(options + "&$top=1000").getJsonArray("value").getValuesAs(JsonObject.class);
    List<String> values =
        shown.stream().map(row -> row.get(column).toString().toLowerCase()).toList();
    assertTrue(values.size() > 20);
    if (!column.equals("contactId")) {
      List<String> sorted =
          values.stream()
              .filter(value -> !value.equals("null"))
              .sorted(
                  orderBy.startsWith("fullName")
                      ? Comparator.reverseOrder()
                      : Comparator.naturalOrder())
              .toList();
      assertEquals(sorted, values.stream().filter(value -> !value.equals("null")).toList());
    }
  }

  @Test
  void everyKindOfRowIsCarriedInEveryMode() {
    for (String mode : List.of("Slim", "Wide", "Full")) {
      for (String format : List.of("json", "xml")) {
        Answer answer =
            rows.client()
                .get(
                    "/api/v1/ChatSession?$filter=chatSessionId%20le%2040&$entities=contact,chat,"
                        + "person&$mode="
                        + mode
                        + "&$format="
                        + format);
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("\"contact\""));
        assertTrue(answer.body().contains("\"person\""));
      }
    }
  }
}
