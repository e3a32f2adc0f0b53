package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients of OData V4 send is understood, and answered as that version says. */
@ExtendWith(ArkivServer.class)
class ODataV4IT {

  private static final String ROOT = "/odata/v4/";

  /** What Excel and Power BI send with every request. */
  private static final String MASHUP =
      "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,"
          + "application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,"
          + "text/plain;q=0.7";

  private final URI server;
  private final ArkivClient client;
  private final Rows rows;

  ODataV4IT(ArkivClient client) {
    this.server = URI.create(client.request("/").uri().toString().replaceFirst("/$", ""));
    this.client = client.asAgent();
    this.rows = new Rows(this.client);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contains(name,'an') and not startswith(name,'s')|name contains 'an' and not name begins 's'",
        "person_fullName eq 'x' or endswith(tolower(person_fullName),'n')|person/fullName = 'x' or person/fullName ends 'n'",
        "status in ('Closed','Waiting')|status in ('Closed','Waiting')",
        "status_id eq 3|status/id eq 3",
        "year(whenRequested) eq 2026 and month(whenRequested) ge 6|year(whenRequested) eq 2026 and month(whenRequested) ge 6",
        "whenRequested lt now()|getAllRows and whenRequested lt 2100-01-01 and whenRequested isNotNull",
        "whenRequested ge 2026-01-01T00:00:00Z|whenRequested afterTime 2026-01-01T00:00:00Z",
        "rating eq null|rating isNull",
        "length(trim(name)) gt 10|length(trim(name)) gt 10",
        "not (rating ge 3)|not (rating ge 3)",
        "(contains(name,'a')) eq false|not name contains 'a'",
      })
  void filtersMeanWhatTheyMeanElsewhere(String filter, String other) {
    String query =
        "ChatSession?$select=PrimaryKey&$top=100000&" + ArkivClient.option("$filter", filter);
    Answer answer = client.get(ROOT + query);
    assertEquals(200, answer.status(), answer.body());
    boolean isDemoInThePast = !filter.contains("now()");
    if (isDemoInThePast) {
      assertEquals(rows.keys(other), Rows.keysOf(answer.json()));
    } else {
      assertTrue(rows.keys(other).containsAll(Rows.keysOf(answer.json())));
    }
    String count = ROOT + "ChatSession/$count?" + ArkivClient.option("$filter", filter);
    assertEquals(String.valueOf(Rows.keysOf(answer.json()).size()), client.get(count).body());
  }

  @Test
  void aBackslashIsACharacter() {
    Answer answer =
        client.get(
            ROOT + "ChatSession?" + ArkivClient.option("$filter", "name eq 'a\\' or rating eq 5"));
    assertEquals(200, answer.status(), answer.body());
    assertEquals(
        400,
        client
            .get(
                "/api/v1/ChatSession?"
                    + ArkivClient.option("$filter", "name eq 'a\\' or rating eq 5"))
            .status());
  }

  @Test
  void theRequestsOfExcelAreAnswered() {
    ArkivClient excel =
        client
            .with("Accept", MASHUP)
            .with("OData-MaxVersion", "4.0")
            .with("MaxDataServiceVersion", "3.0;NetFx")
            .with("Accept-Encoding", "gzip, deflate")
            .with("Prefer", "odata.maxpagesize=700");
    ArkivClient plain = excel.with("Accept-Encoding", "identity");
    Answer root = plain.get(ROOT);
    checkVersion(root);
    String model = root.json().getString("@odata.context");
    assertEquals(server + ROOT + "$metadata", model);
    Answer metadata = plain.get(ROOT + "$metadata");
    checkVersion(metadata);
    assertTrue(metadata.header("Content-Type").startsWith("application/xml"));
    Answer page = plain.get(ROOT + "ChatSession");
    int found = 0;
    while (true) {
      checkVersion(page);
      assertTrue(page.json().getString("@odata.context").startsWith(model + "#ChatSession("));
      found += page.json().getJsonArray("value").size();
      if (!page.json().containsKey("@odata.nextLink")) {
        break;
      }
      assertEquals("odata.maxpagesize=700", page.header("Preference-Applied"));
      URI next = URI.create(page.json().getString("@odata.nextLink"));
      assertEquals(server.getAuthority(), next.getAuthority());
      page = plain.get(next.getRawPath() + "?" + next.getRawQuery());
    }
    assertEquals(String.valueOf(found), plain.get(ROOT + "ChatSession/$count").body());
    Answer grid = client.get(ROOT + "ChatSession/?$top=400&$skip=100&$count=true&$select=name");
    assertEquals(400, grid.json().getJsonArray("value").size());
    assertFalse(grid.json().containsKey("@odata.nextLink"));
    assertEquals(found, grid.json().getInt("@odata.count"));
  }

  private static void checkVersion(Answer answer) {
    assertEquals(200, answer.status(), answer.body());
    assertEquals(List.of("4.0"), answer.headers().allValues("OData-Version"));
    assertEquals(List.of(), answer.headers().allValues("DataServiceVersion"));
  }

  @Test
  void oneRowIsServedByItsKey() {
    JsonObject row = client.get(ROOT + "ChatSession(7)?$select=name").json();
    assertEquals(7, row.getInt("PrimaryKey"));
    assertTrue(row.getString("@odata.context").endsWith("/$entity"));
    assertEquals(404, client.get(ROOT + "ChatSession(77777777)").status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ChatSession?$filter=persn_fullName%20eq%201|400|UnknownColumn|$filter",
        "ChatSession?$filter=name%20eq|400|SyntaxError|$filter",
        "ChatSession?$orderby=nmae|400|UnknownColumn|$orderby",
        "ChatSession?$select=Count(name)|400|UnfitOperator|$select",
        "ChatSession?$mode=Full|400|BadOption|$mode",
        "ChatSession?$apply=aggregate(rating)|501|NotImplemented|$apply",
        "ChatSession?$expand=person|501|NotImplemented|$expand",
        "ChatSession?$skiptoken=abc|400|BadContinuation|$skiptoken",
        "ChatSesion|404|UnknownArchive|-",
        "ChatSession?$format=csv|406|NotAcceptable|$format",
      })
  void refusalsAreErrorsOfV4(String address, int status, String code, String target) {
    Answer answer = client.get(ROOT + address);
    assertEquals(status, answer.status(), answer.body());
    JsonObject error = answer.json().getJsonObject("error");
    assertEquals(code, error.getString("code"));
    assertEquals(target, error.getString("target", "-"));
    assertEquals(List.of("4.0"), answer.headers().allValues("OData-Version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/odata",
        "/odata/",
        "/odata/v1/ChatSession",
        "/odata/V4/",
        "/Odata/v4/",
        "/api/v4/",
        "/api/v4/ChatSession",
        "/odata/v4/;x/ChatSession",
        "/odata/v4x/"
      })
  void thereIsOneSpellingOfTheAddress(String address) {
    int status = client.get(address).status();
    assertTrue(status == 404 || status == 400, address + ": " + status);
  }

  @Test
  void nobodyIsServedWithoutALogin() {
    // without a login none fails, so that none has to wait
    ArkivClient nobody = new ArkivClient(server);
    List<String> addresses =
        List.of(
            "",
            "$metadata",
            "ChatSession",
            "ChatSession/$count",
            "ChatSession(7)",
            "ChatSession.pbids",
            "ChatSession.pq");
    for (String address : addresses) {
      Answer answer = nobody.get(ROOT + address);
      assertEquals(401, answer.status(), address);
      assertEquals("Unauthorized", answer.json().getJsonObject("error").getString("code"));
    }
  }

  @Test
  void toolsAreGivenAConnection() {
    JsonObject file = client.get(ROOT + "ChatSession.pbids").json();
    JsonObject details = file.getJsonArray("connections").getJsonObject(0).getJsonObject("details");
    assertEquals("odata", details.getString("protocol"));
    assertEquals(server + ROOT, details.getJsonObject("address").getString("url"));
    String query = client.get(ROOT + "ChatSession.pq").body();
    assertTrue(query.contains("OData.Feed(\"" + server + ROOT + "\""), query);
  }
}
