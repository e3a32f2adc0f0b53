package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are fetched in batches, and the counts of what matches. */
@ExtendWith(ArkivServer.class)
class LargeAnswerIT {

  static final String MANY_COLUMNS =
      "$select=*,contact/name,contact/department,contact/postAddress/line1,"
          + "contact/postAddress/city,contact/streetAddress/line1,contact/streetAddress/city,"
          + "contact/postAddress/formattedAddress,contact/registeredByFullName,"
          + "contact/updatedByFullName,contact/contactAssociate/fullName,person/firstName,"
          + "person/lastName,person/fullName,person/title,person/personRegisteredByFullName,"
          + "person/personUpdatedByFullName,person/email/emailAddress,person/email/emailProtocol,"
          + "person/personAddress/line1,person/personAddress/city,associate/fullName,"
          + "associate/contactFullName,chatTopic/name,chatTopic/description,contact/number,"
          + "contact/code,contact/orgnr,contact/nameDepartment,contact/hasInfoText,"
          + "contact/hasInterests,contact/activeErpLinks,contact/category,contact/business,"
          + "contact/country,contact/countryId,contact/stop,contact/contactNoMail,"
          + "contact/updatedBy,contact/updatedDate,contact/registeredBy,contact/registeredDate,"
          + "contact/deletedDate,contact/postAddress/line2,contact/postAddress/line3,"
          + "contact/postAddress/zip,contact/postAddress/state,contact/streetAddress/line2,"
          + "contact/streetAddress/line3,contact/streetAddress/zip,contact/streetAddress/state";

  private final ArkivClient client;
  private final Rows rows;

  LargeAnswerIT(ArkivClient client) {
    this.client = client.asAgent();
    this.rows = new Rows(this.client);
  }

  @Test
  void aLongAnswerIsWholeAndLinksAfterItsRows() {
    JsonObject answer = rows.ask("$top=4999&$select=chatSessionId");
    assertEquals(
        List.of("odata.metadata", "value", "odata.nextLink"), List.copyOf(answer.keySet()));
    assertEquals(4999, answer.getJsonArray("value").size());
    assertTrue(rows.ask("$top=5000&$select=chatSessionId").isNull("odata.nextLink"));
  }

  @Test
  void countsAreTextBeforeTheRows() {
    JsonObject answer = rows.ask("$inlinecount=allpages&$top=3&$filter=rating%20ge%204");
    assertEquals(
        List.of("odata.metadata", "odata.nextLink", "odata.count", "value"),
        List.copyOf(answer.keySet()));
    assertEquals(String.valueOf(rows.keys("rating ge 4").size()), answer.getString("odata.count"));
  }

  @Test
  void nothingIsCountedUnlessAsked() {
    assertFalse(rows.ask("$top=3").containsKey("odata.count"));
    assertFalse(rows.ask("$top=3&$inlinecount=none").containsKey("odata.count"));
    assertFalse(rows.ask("$top=3&$count=false").containsKey("odata.count"));
  }

  @Test
  void everySpellingOfACountIsUnderstood() {
    for (String option : List.of("$count=true", "$inlinecount=True", "$INLINECOUNT=AllPages")) {
      JsonObject answer = rows.ask("$top=0&" + option);
      assertEquals("5000", answer.getString("odata.count"), option);
      assertEquals(0, answer.getJsonArray("value").size());
    }
    assertEquals("5000", rows.ask("$inlinecount=Estimate&$top=0").getString("odata.count"));
    assertEquals(400, client.get("/api/v1/ChatSession?$inlinecount=maybe").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv", "ndjson"})
  void anAnswerThatFailsMidwayIsCutOff(String format) throws Exception {
    String database = System.getProperty("arkiv.it.db-url");
    assumeTrue(database.startsWith("jdbc:postgresql:"), "H2 is inside the server");
    try (Connection connection =
            DriverManager.getConnection(database, System.getProperty("arkiv.it.db-user"), "");
        InputStream body = largeBody(format)) {
      assertTrue(body.readNBytes(1000).length > 0);
      Eventually.becomes(() -> OpenSnapshots.end(connection), "no rows are left to read");
      assertThrows(IOException.class, body::readAllBytes);
    }
    assertEquals(1, rows.ask("$top=1").getJsonArray("value").size());
  }

  @Test
  void aLongAnswerIsOfOneMoment() throws Exception {
    String database = System.getProperty("arkiv.it.db-url");
    assumeTrue(database.startsWith("jdbc:postgresql:"), "H2 is inside the server");
    try (Connection connection =
            DriverManager.getConnection(database, System.getProperty("arkiv.it.db-user"), "");
        Statement statement = connection.createStatement();
        InputStream body = largeBody("ndjson")) {
      assertTrue(body.readNBytes(1000).length > 0);
      String renamed =
          "update chat_session set name = %s where id = (select max(id) from chat_session)";
      String before =
          rows.ask("$orderBy=PrimaryKey%20desc&$top=1&$select=name")
              .getJsonArray("value")
              .getJsonObject(0)
              .getString("name");
      try {
        statement.execute(renamed.formatted("'renamed meanwhile'"));
        String whole = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(whole.contains("renamed meanwhile"));
        assertTrue(whole.endsWith("}\n"));
      } finally {
        statement.execute(renamed.formatted("'" + before.replace("'", "''") + "'"));
      }
    }
  }

  private InputStream largeBody(String format) throws IOException, InterruptedException {
    HttpRequest request =
        client.request("/api/v1/ChatSession?$top=100000&$format=" + format + "&" + MANY_COLUMNS);
    HttpResponse<InputStream> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    assertEquals(200, response.statusCode());
    return response.body();
  }
}
