package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape of an answer, as clients see it. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class CarrierIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?";

  private final ArkivClient client;

  CarrierIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                                         | -          | application/json",
        "*/*                                       | -          | application/json",
        "application/json                          | -          | application/json",
        "text/json                                 | -          | text/json",
        "application/json-patch+json               | -          | application/json-patch+json",
        "application/merge-patch+json              | -          | application/merge-patch+json",
        "application/xml                           | -          | application/xml",
        "text/xml                                  | -          | text/xml",
        "text/xml;q=0.5,application/json;q=0.4     | -          | text/xml",
        "text/xml;q=0.3, */*;q=0.4                 | -          | application/json",
        "application/json;odata=nometadata         | -          | application/json",
        "text/html,application/xml;q=0.9,*/*;q=0.8 | -          | application/xml",
        "text/xml                                  | JSON       | application/json",
        "application/json                          | Xml        | application/xml",
        "image/png                                 | text/xml   | text/xml",
        ",,text/xml, ,application/json;q=0.5,      | -          | text/xml",
      })
  void theFormatIsTheOneAskedFor(String accept, String format, String type) {
    ArkivClient asking = accept == null ? client : client.with("Accept", accept);
    Answer answer = asking.get(ARCHIVE + "$top=1" + (format == null ? "" : "&$format=" + format));
    assertEquals(200, answer.status());
    assertEquals(type + ";charset=utf-8", answer.header("Content-Type").replace(" ", ""));
  }

  @Test
  void whatIsNotServedIsRefusedWithWhatIs() {
    Answer answer = client.with("Accept", "text/yaml").get(ARCHIVE);
    assertEquals(406, answer.status());
    assertTrue(answer.json().getString("ErrorMessage").contains("application/xml"));
    assertEquals(406, client.get(ARCHIVE + "$format=yaml").status());
  }

  @Test
  void anAcceptThatCannotBeReadIsTold() {
    Answer answer = client.with("Accept", "application/json;q=2").get(ARCHIVE);
    assertEquals(400, answer.status());
    assertEquals("Accept", answer.json().getString("Parameter"));
    assertEquals("3.0", answer.header("DataServiceVersion"));
  }

  /** A server that streams does not know a length, and must not claim that it is 0. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1000})
  void headTellsNoLengthThatGetHasNot(int top) {
    Answer head = client.send("HEAD", ARCHIVE + "$top=" + top);
    Answer get = client.get(ARCHIVE + "$top=" + top);
    assertEquals(200, head.status());
    assertEquals("", head.body());
    assertEquals(get.header("Content-Type"), head.header("Content-Type"));
    assertEquals(get.header("Content-Length"), head.header("Content-Length"));
  }

  @ParameterizedTest
  @CsvSource({"$mode=Fat,$mode", "$output=Pretty,$output", "$jsonSafe=perhaps,$jsonSafe"})
  void aWordThatIsNotOneOfAnOptionIsRefused(String option, String parameter) {
    Answer answer = client.get(ARCHIVE + option);
    assertEquals(400, answer.status());
    assertEquals(parameter, answer.json().getString("Parameter"));
  }

  @Test
  void unknownProviderOptionsAreIgnoredWithAWarning() {
    Answer answer = client.get(ARCHIVE + "$top=1&$options=distinct=true;x&$options=y=1");
    assertEquals(200, answer.status());
    assertTrue(answer.header("Warning").startsWith("199 "), answer.header("Warning"));
  }

  @Test
  void safeNamesAreDistinct() {
    JsonObject answer =
        client
            .get(ARCHIVE + "$top=1&$jsonSafe=True&$select=category,category/id&$mode=Wide")
            .json();
    assertTrue(answer.containsKey("odata_metadata"));
    assertTrue(answer.containsKey("odata_nextLink"));
    assertEquals(
        List.of(
            "PrimaryKey",
            "EntityName",
            "category",
            "category_RawValue",
            "category_TooltipHint",
            "category_LinkHint",
            "category_id",
            "category_id_RawValue",
            "category_id_TooltipHint",
            "category_id_LinkHint"),
        List.copyOf(answer.getJsonArray("value").getJsonObject(0).keySet()));
  }

  @Test
  void aFullRowHasRawValuesAndHints() {
    JsonObject row =
        row(
            client,
            "$mode=full&$filter=category eq 'Vendor' and rating gt 1"
                + "&$select=category,contactId,rating,whenRequested");
    assertEquals(
        List.of("PrimaryKey", "EntityName", "StyleHint", "LinkHint", "TableRight", "Column"),
        List.copyOf(row.keySet()));
    assertEquals(1, row.getJsonObject("TableRight").getInt("Mask"));
    JsonObject category = row.getJsonObject("Column").getJsonObject("category");
    assertEquals(3, category.getInt("RawValue"));
    assertTrue(category.getString("DisplayValue").startsWith("US:\"Vendor\";"));
    assertEquals("{category_id=3}", category.getString("TooltipHint"));
    JsonObject contact = row.getJsonObject("Column").getJsonObject("contactId");
    assertEquals("contact_id=" + contact.getInt("RawValue"), contact.getString("LinkHint"));
    JsonObject rating = row.getJsonObject("Column").getJsonObject("rating");
    assertEquals(rating.get("RawValue").toString(), rating.getString("DisplayValue"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,        -,    'US:\"Vendor\";NO:\"Leverandør\";DE:\"Lieferant\";SV:\"Leverantör\";"
            + "DA:\"Leverandør\";NL:\"Leverancier\";', Closed",
        "nb,       -,    Leverandør,  Lukket",
        "nb-NO,    -,    Leverandør,  Lukket",
        "de-CH,    nb,   Lieferant,   Geschlossen",
        "-,        'fr;q=0.2,nl;q=0.4', Leverancier, Gesloten",
        "fr,       -,    Vendor,      Closed",
        "zz,       -,    'US:\"Vendor\";NO:\"Leverandør\";DE:\"Lieferant\";SV:\"Leverantör\";"
            + "DA:\"Leverandør\";NL:\"Leverancier\";', Closed",
        "*,        nb,   'US:\"Vendor\";NO:\"Leverandør\";DE:\"Lieferant\";SV:\"Leverantör\";"
            + "DA:\"Leverandør\";NL:\"Leverancier\";', Closed",
      })
  void textsAreInTheLanguageAskedFor(
      String language, String accepted, String category, String status) {
    ArkivClient asking = language == null ? client : client.with("SO-Language", language);
    asking = accepted == null ? asking : asking.with("Accept-Language", accepted);
    JsonObject row =
        row(
            asking,
            "$filter=category eq 'Vendor' and status eq 'Closed'"
                + "&$select=category,category/name,status,status/name");
    assertEquals(category, row.getString("category"));
    assertEquals(category, row.getString("category/name"));
    assertEquals(status, row.getString("status"));
    assertEquals(status, row.getString("status/name"));
  }

  @Test
  void aStatusCanBeFilteredByItsNameInAnyLanguage() {
    Rows rows = new Rows(client);
    assertEquals(rows.keys("status eq 'Closed'"), rows.keys("status eq 'Geschlossen'"));
    assertFalse(rows.keys("status eq 'Closed'").isEmpty());
  }

  @Test
  void aResourceTagIsShownAndFilteredInEveryLanguage() {
    String select = "&$select=person/personSource";
    String stored = "[SR_SOURCE_CAMPAIGN]";
    assertEquals(
        stored,
        row(client, "$filter=person/personSource eq 'Kampanje'" + select)
            .getString("person/personSource"));
    assertEquals(
        "Campagne",
        row(
                client.with("SO-Language", "nl"),
                "$filter=person/personSource eq '" + stored + "'" + select)
            .getString("person/personSource"));
  }

  @Test
  void aTimeZoneShiftsWhatIsShownAndWhatIsRead() {
    String select = "&$select=whenRequested,updatedDate,registeredDate&$orderBy=chatSessionId";
    JsonObject utc = row(client, "$filter=whenRequested isNotNull" + select);
    ArkivClient inNewYork = client.with("SO-TimeZone", "US-NY, includeTZOffset");
    JsonObject shifted = row(inNewYork, "$filter=whenRequested isNotNull" + select);
    String local = shifted.getString("whenRequested");
    assertTrue(local.matches(".*-0[45]:00"), local);
    assertEquals(
        OffsetDateTime.parse(utc.getString("whenRequested") + "Z").toInstant(),
        OffsetDateTime.parse(local).toInstant());
    assertEquals(utc.getString("updatedDate") + "Z", shifted.getString("updatedDate"));
    assertEquals(utc.getString("registeredDate") + "Z", shifted.getString("registeredDate"));
    String clock = local.substring(0, 19);
    JsonObject found = row(inNewYork, "$filter=whenRequested eq " + clock + select);
    assertEquals(shifted, found);
  }

  @ParameterizedTest
  @CsvSource({
    "SO-TimeZone,Mars/Olympus",
    "SO-TimeZone,999",
    "SO-Culture,tlhIngan-Hol",
  })
  void anUnknownZoneOrCultureIsRefused(String header, String value) {
    Answer answer = client.with("SO-Language", "en").with(header, value).get(ARCHIVE);
    assertEquals(400, answer.status());
    assertEquals(header, answer.json().getString("Parameter"));
  }

  @Test
  void aCultureFormatsDatesOfFullRows() {
    ArkivClient german = client.with("SO-Language", "en").with("SO-Culture", "de-DE");
    JsonObject row =
        row(german, "$mode=Full&$filter=whenRequested isNotNull&$select=whenRequested");
    String shown =
        row.getJsonObject("Column").getJsonObject("whenRequested").getString("DisplayValue");
    assertTrue(shown.matches("\\d\\d\\.\\d\\d\\.\\d{4}, \\d\\d:\\d\\d:\\d\\d"), shown);
  }

  @ParameterizedTest
  @CsvSource({"Logical,true,false", "Display,\"Yes_Superlist\",\"\""})
  void truthIsShownAsAskedFor(String output, String whenTrue, String whenFalse) {
    String select = "&$select=contact/stop&$output=" + output;
    assertEquals(
        whenTrue, row(client, "$filter=contact/stop=1" + select).get("contact/stop").toString());
    assertEquals(
        whenFalse, row(client, "$filter=contact/stop=0" + select).get("contact/stop").toString());
  }

  @Test
  void headersSayWhatTheAnswerDependsOn() {
    Answer answer = client.with("SO-Language", "nb").get(ARCHIVE + "$top=1");
    assertEquals("nb", answer.header("Content-Language"));
    assertEquals("private, no-store", answer.header("Cache-Control"));
    assertTrue(answer.header("Vary").contains("SO-TimeZone"), answer.header("Vary"));
    assertEquals("", client.get(ARCHIVE + "$top=1").header("Content-Language"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5000})
  void anAnswerIsCompressedWhenAskedFor(int top) throws Exception {
    String options = ARCHIVE + "$orderBy=chatSessionId&$top=" + top;
    HttpResponse<byte[]> zipped =
        HttpClient.newHttpClient()
            .send(
                client.with("Accept-Encoding", "br, gzip").request(options),
                BodyHandlers.ofByteArray());
    assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse(""));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertEquals(client.get(options).json().getJsonArray("value").size(), top);
      String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(body.endsWith("}"), body.substring(body.length() - 20));
    }
  }

  private JsonObject row(ArkivClient asking, String options) {
    Answer answer =
        asking.get(ARCHIVE + options.replace(" ", "%20").replace("'", "%27") + "&$top=1");
    assertEquals(200, answer.status(), answer.body());
    return answer.json().getJsonArray("value").getJsonObject(0);
  }
}
