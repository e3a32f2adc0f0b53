package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OData libraries and the adapters of grids send by themselves, and what they read. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class ODataClientIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?";
  private static final String VERBOSE = "application/json;odata=verbose";

  private final ArkivClient client;

  ODataClientIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  @ParameterizedTest(name = "{0} up to {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "application/json;odata=nometadata                      | 3.0         | value",
        "application/json;odata=fullmetadata                    | -           | value",
        "application/json;odata=verbose,text/plain, */*; q=0.01 | -           | d",
        "application/json;odata=verbose                         | 3.0         | d",
        "application/json;odata=light;q=1,application/json;odata=verbose;q=0.5 | - | value",
        "application/json;odata=light;q=1,application/json;odata=verbose;q=0.5 | 2.0 | d",
        "application/atomsvc+xml;q=0.8, application/json;odata=verbose;q=0.5, */*;q=0.1 | 2.0 | d",
        "application/json                                       | 2.0;NetFx   | value",
        "*/*                                                    | 1.0         | value",
      })
  void rowsAreWhereTheClientReadsThem(String accept, String maxVersion, String member) {
    ArkivClient asking = client.with("Accept", accept);
    if (maxVersion != null) {
      asking = asking.with("MaxDataServiceVersion", maxVersion);
    }
    Answer answer = asking.get(ARCHIVE + "$top=1");
    assertEquals(200, answer.status(), answer.body());
    boolean isOfTwo = "d".equals(member) && "2.0".equals(maxVersion);
    assertEquals(isOfTwo ? "2.0" : "3.0", answer.header("DataServiceVersion"));
    assertEquals("d".equals(member), answer.header("Content-Type").contains("odata=verbose"));
    assertEquals("d".equals(member), answer.json().keySet().equals(Set.of("d")));
    assertEquals("value".equals(member), answer.json().containsKey("value"));
  }

  @Test
  void theFormatOptionNamesTheDialectToo() {
    Answer answer = client.get(ARCHIVE + "$top=1&$format=application/json;odata%3Dverbose");
    assertEquals(1, answer.json().getJsonObject("d").getJsonArray("results").size());
    Answer light = client.with("Accept", VERBOSE).get(ARCHIVE + "$top=1&$format=json");
    assertEquals(1, light.json().getJsonArray("value").size());
    Answer old = client.with("MaxDataServiceVersion", "2.0").get(ARCHIVE + "$top=1&$format=json");
    assertEquals(1, old.json().getJsonObject("d").getJsonArray("results").size());
    assertEquals("2.0", old.header("DataServiceVersion"));
  }

  @Test
  void verboseRowsAreTheRows() {
    String query = ARCHIVE + "$top=20&$mode=Full&$inlinecount=allpages";
    JsonObject light = client.get(query).json();
    JsonObject verbose = client.with("Accept", VERBOSE).get(query).json().getJsonObject("d");
    assertEquals(light.getJsonArray("value"), verbose.getJsonArray("results"));
    assertEquals(light.get("odata.count"), verbose.get("__count"));
    assertEquals(
        light.getString("odata.nextLink").split("skiptoken")[0],
        verbose.getString("__next").split("skiptoken")[0]);
  }

  @Test
  void aVerboseWalkGivesEveryRowOnce() {
    ArkivClient asking = client.with("Accept", VERBOSE);
    Set<Integer> keys = new HashSet<>();
    int rows = 0;
    String address = ARCHIVE + "$top=1500&$select=chatSessionId";
    while (address != null) {
      JsonObject page = asking.get(address).json().getJsonObject("d");
      for (JsonObject row : page.getJsonArray("results").getValuesAs(JsonObject.class)) {
        keys.add(row.getInt("PrimaryKey"));
        rows++;
      }
      address = page.containsKey("__next") ? pathAndQuery(page.getString("__next")) : null;
    }
    assertEquals(5_000, rows);
    assertEquals(5_000, keys.size());
  }

  private static String pathAndQuery(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  @Test
  void problemsAreErrorsOfTheirProtocolToo() {
    String wrong = ARCHIVE + "$filter=nmae%20eq%201";
    assertFalse(client.get(wrong).json().containsKey("odata.error"));
    JsonObject light = client.with("MaxDataServiceVersion", "3.0").get(wrong).json();
    checkError(light, light.getJsonObject("odata.error"));
    assertFalse(light.containsKey("error"));
    JsonObject verbose =
        client.with("DataServiceVersion", "2.0").with("Accept", VERBOSE).get(wrong).json();
    checkError(verbose, verbose.getJsonObject("error"));
    JsonObject nobody =
        client
            .with("Authorization", "Basic bm86bm8=")
            .with("MaxDataServiceVersion", "2.0")
            .with("Accept", VERBOSE)
            .get(ARCHIVE + "$top=1")
            .json();
    checkError(nobody, nobody.getJsonObject("error"));
  }

  private static void checkError(JsonObject problem, JsonObject error) {
    assertEquals(problem.getString("ErrorType"), error.getString("code"));
    JsonObject message = error.getJsonObject("message");
    assertEquals(problem.getString("ErrorMessage"), message.getString("value"));
    assertEquals("en-US", message.getString("lang"));
  }
}
