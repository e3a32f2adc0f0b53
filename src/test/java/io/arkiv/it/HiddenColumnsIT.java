package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever may not see a column cannot learn a value of it: by any option, or by what is refused.
 */
@ExtendWith(ArkivServer.class)
class HiddenColumnsIT {

  private static final String PASSWORD = "hidden";
  private static final int AGENT = 19;
  private static final String HIDDEN = "rating, contact/name, email, chatTopic/*";

  private static TestUser user;

  private final Rows rows;
  private final Rows everything;
  private final TestDatabase database;

  HiddenColumnsIT(ArkivClient client, TestDatabase database) {
    this.rows = new Rows(client.as(user.login(), PASSWORD));
    this.everything = new Rows(client.asAgent());
    this.database = database;
  }

  @BeforeAll
  static void hide(TestDatabase database, ArkivClient client) {
    user =
        TestUser.ofAgent(database, AGENT, PASSWORD)
            .mayOnly("ChatSession", null, "own", HIDDEN + ", firstMessage")
            .mayOnly(null, null, "rating isNotNull", HIDDEN + ", lastMessage");
    ArkivClient asUser = client.as(user.login(), PASSWORD);
    Eventually.becomes(
        () -> asUser.get("/api/v1/ChatSession?$top=1&$orderBy=rating").status() == 400,
        "the rights do not hold");
  }

  @AfterAll
  static void show() {
    user.forget();
  }

  private Answer get(String options) {
    return rows.client().get("/api/v1/ChatSession?" + options);
  }

  /** The refusal is that of a column that nobody has declared, and names no other. */
  private void assertUnknown(String option, String value, String column) {
    Answer answer = get(ArkivClient.option(option, value));
    assertEquals(400, answer.status(), () -> value + "\n" + answer.body());
    JsonObject error = answer.json();
    assertEquals("UnknownColumn", error.getString("ErrorType"));
    assertEquals(
        "there is no column \"" + column + "\" in ChatSession", error.getString("ErrorMessage"));
    assertEquals(option, error.getString("Parameter"));
    assertEquals(value.toLowerCase().indexOf(column.toLowerCase()), error.getInt("Position"));
    assertNothingToldOf(error.getString("Suggestion", ""));
  }

  private static void assertNothingToldOf(String suggestion) {
    for (String hidden :
        List.of(
            "rating", "contact/name", "email", "chatTopic", "nameDepartment", "contactId/name")) {
      assertFalse(suggestion.startsWith(hidden), suggestion);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rating",
        "RATING",
        "contact/name",
        "contact/nameDepartment",
        "nameDepartment",
        "contactId/name",
        "email",
        "chatTopic/name"
      })
  void itIsUnknownWhereverItsValuesWouldBeUsed(String column) {
    for (String filter :
        List.of(
            "%s isNotNull",
            "not (%s isNull)", "chatSessionId gt 0 or %s eq '4'", "length(%s) gt 3")) {
      assertUnknown("$filter", String.format(filter, column), column);
    }
    for (String order : List.of("%s", "status desc,%s desc")) {
      assertUnknown("$orderBy", String.format(order, column), column);
    }
    for (String select :
        List.of(
            "GroupBy(%s)",
            "GroupBy(status),Count(%s):Footer",
            "CountAll(%s):HideDetail",
            "Max(%s)",
            "status,Percent(%s)")) {
      assertUnknown("$select", String.format(select, column), column);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ratng", "ratings", "contact/nam", "emai", "chatTopc/name", "nameDepartmen"})
  void itIsNeverSuggested(String misspelt) {
    for (String option : List.of("$filter", "$orderBy", "$select")) {
      Answer answer =
          get(ArkivClient.option(option, misspelt + (option.equals("$filter") ? " eq 1" : "")));
      assertEquals(400, answer.status());
      assertNothingToldOf(answer.json().getString("Suggestion", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({"Slim,json", "Wide,json", "Full,json", "Slim,xml", "Wide,xml", "Full,xml"})
  void selectedByNameItIsEmptyInEveryMode(String mode, String format) {
    String select = "$select=rating,contact/name,email,chatTopic/name,status";
    String shape = "&$top=40&$mode=" + mode + "&$format=" + format;
    Answer answer = get(select + shape);
    assertEquals(200, answer.status(), answer.body());
    assertTrue(answer.body().contains("rating"), answer.body());
    if (format.equals("json")) {
      for (JsonObject row : answer.json().getJsonArray("value").getValuesAs(JsonObject.class)) {
        JsonObject cells = mode.equals("Full") ? row.getJsonObject("Column") : row;
        for (String column : List.of("rating", "contact/name", "email", "chatTopic/name")) {
          assertEmpty(cells.get(column));
        }
      }
    }
    for (List<Object> stored :
        database.rows(
            "select name from contact where name <> '' union select name from chat_topic")) {
      assertFalse(answer.body().contains(">" + stored.get(0) + "<"), stored.toString());
      assertFalse(answer.body().contains("\"" + stored.get(0) + "\""), stored.toString());
    }
  }

  private static void assertEmpty(JsonValue shown) {
    if (shown instanceof JsonObject cell) {
      assertEquals(JsonValue.NULL, cell.get("RawValue"));
      for (String text : List.of("DisplayValue", "TooltipHint", "LinkHint")) {
        assertEquals("", cell.getString(text));
      }
    } else {
      assertEquals(JsonValue.NULL, shown);
    }
  }

  @Test
  void theRightsOfARowAreAsBefore() {
    JsonObject row =
        rows.ask("$select=rating&$mode=Full&$top=1").getJsonArray("value").getJsonObject(0);
    JsonObject other =
        everything.ask("$select=rating&$mode=Full&$top=1").getJsonArray("value").getJsonObject(0);
    assertEquals(other.get("TableRight"), row.get("TableRight"));
  }

  @Test
  void itIsInNoDefaultColumnAndNoDescription() {
    JsonObject row = rows.ask("$top=1").getJsonArray("value").getJsonObject(0);
    assertFalse(row.containsKey("rating"));
    assertTrue(row.containsKey("firstMessage"), "one right shows it");
    assertTrue(row.containsKey("lastMessage"), "one right shows it");
    for (String path :
        List.of(
            "/api/v1/ChatSession/$metadata",
            "/api/v1/archive$metadata",
            "/api/v1/Archive/ChatSession/$metadata")) {
      for (String format : List.of("json", "xml")) {
        String body = rows.client().get(path + "?$format=" + format).body();
        String all = everything.client().get(path + "?$format=" + format).body();
        for (String column :
            List.of(
                "rating",
                "contact/name",
                "contact/nameDepartment",
                "contactId/name",
                "chatTopic/name")) {
          assertFalse(body.contains("\"" + column + "\""), column);
          assertTrue(all.contains("\"" + column + "\""), column);
        }
        assertTrue(body.contains("\"contactId\""));
      }
    }
  }

  @Test
  void aColumnThatKeepsItsNumberDoesNotTellItsText() {
    List<Object> company =
        database
            .rows(
                "select c.name, c.contact_id from chat_session s join contact c"
                    + " on c.contact_id = s.contact_id join ejuser u on u.id = s.user_id"
                    + " where u.associate_id = "
                    + AGENT
                    + " and c.name <> '' order by s.id")
            .get(0);
    String name = ((String) company.get(0)).replace("'", "''");
    assertFalse(everything.keys("contactId eq '" + name + "'").isEmpty());
    assertEquals(List.of(), rows.keys("contactId eq '" + name + "'"));
    assertEquals(List.of(), rows.keys("contactId oneOf ('" + name + "','x')"));
    assertFalse(rows.keys("contactId eq " + company.get(1)).isEmpty());
    assertEquals(
        rows.keys("contactId eq 'nobody'"), rows.keys("contactId gt 'a' and contactId lt 'a'"));
  }

  @Test
  void aTokenOfSomebodyElseTellsNothing() {
    JsonObject page = everything.ask("$orderBy=rating%20desc&$top=3&$select=rating");
    URI link = URI.create(page.getString("odata.nextLink"));
    Answer answer = rows.client().get(link.getRawPath() + "?" + link.getRawQuery());
    assertEquals(400, answer.status());
    String token = link.getRawQuery().replaceAll(".*skiptoken=", "");
    assertEquals(400, get("$top=3&$select=rating&$skiptoken=" + token).status());
    assertEquals(
        400, get("$top=3&$orderBy=status%20desc&$select=rating&$skiptoken=" + token).status());
  }
}
