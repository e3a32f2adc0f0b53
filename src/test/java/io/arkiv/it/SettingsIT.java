package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the built WAR does on a server that is told otherwise, or has more in it. */
@Tag("slow")
@Tag("any-database")
class SettingsIT {

  private static final List<String> SETTINGS =
      List.of(
          "-Darkiv.body.timeout-seconds=1",
          "-Darkiv.proxy.trusted=true",
          "-Darkiv.export.max-rows=400");

  private static ServerProcess server;
  private static ArkivClient client;

  @BeforeAll
  static void start() throws IOException {
    server = ServerProcess.told(SETTINGS, BackDoor.class);
    client = server.client();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theArchivesAreClosedToWhoeverHasNotLoggedInBehindTheDoorToo() {
    Answer answer = client.get("/back");
    assertEquals(200, answer.status());
    assertEquals("", answer.body());
  }

  @Test
  void theyAreOpenToWhoeverHas() {
    Answer answer = client.asAgent().get("/api/back");
    assertEquals(
        "ahead asked begin count details earlierAmong earlierRanked list totals", answer.body());
  }

  /** But for the rows ahead, which another thread fetches once the answer has begun. */
  @Test
  void theDatabaseIsAskedNothingMoreForAnAnswerThatHasNotBegunWithinAMinute() {
    assertEquals("ahead", client.asAgent().get("/api/back?late").body());
  }

  @Test
  void aFileIsNeverCutSilently() {
    ArkivClient agent = client.asAgent();
    String csv = "/api/v1/ChatSession?$select=chatSessionId&$format=csv";
    Answer refused = agent.get(csv);
    assertEquals(413, refused.status());
    assertEquals("TooManyRows", refused.json().getString("ErrorType"));
    assertEquals(413, agent.get(csv + "&$top=401").status());
    for (String fits : List.of("&$top=400", "&$skip=100", "&$filter=chatSessionId%20le%20400")) {
      assertEquals(401, agent.get(csv + fits).body().lines().count(), fits);
    }
    assertEquals(413, agent.get(csv + "&$filter=chatSessionId%20le%20401").status());
    assertEquals(200, agent.get("/api/v1/ChatSession?$top=401").status());
  }

  @Test
  void aBodyThatStallsIsNotWaitedFor() {
    RawRequest request =
        new RawRequest(client.asAgent().with("Content-Type", "application/x-www-form-urlencoded"));
    for (String offer : List.of("", "Connection: Upgrade\r\nUpgrade: h2c\r\n")) {
      for (String sent : List.of("$top=", "")) {
        String answer =
            request.sendAndWait(
                "POST /api/v1/Archive/ChatSession HTTP/1.1\r\nHost: a\r\n" + offer, 6, sent);
        assertEquals(408, RawRequest.status(answer), answer);
        assertTrue(answer.contains("\"ErrorType\":\"BodyTooSlow\""), answer);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forwarded: proto=https;host=crm.example          | https://crm.example",
        "Forwarded: host=\"crm.example:8443\";Proto=HTTPS | https://crm.example:8443",
        "Forwarded: proto=https;host=\"[2001:db8::1]:444\" | https://[2001:db8::1]:444",
        "Forwarded: for=192.0.2.1;proto=https;host=outer, for=10.0.0.1;host=inner | https://outer",
        "X-Forwarded-Proto: https                         | https://{host}",
        "X-Forwarded-Host: crm.example                    | http://crm.example",
        "X-Forwarded-Host: crm.example:81                 | http://crm.example:81",
        "X-Forwarded-Host: crm.example, inner             | http://crm.example",
        "X-Forwarded-Proto: javascript                    | http://{host}",
        "X-Forwarded-Host: <script>                       | http://{host}",
        "X-Forwarded-Host: a/b                            | http://{host}",
        "Forwarded: ;;=,=                                 | http://{host}",
      })
  void aTrustedProxySaysUnderWhichAddressTheClientSeesTheService(String header, String expected) {
    String[] pair = header.split(": ", 2);
    ArkivClient proxy = client.asAgent().with(pair[0], pair[1]);
    String host = client.request("/").uri().getAuthority();
    String base = expected.replace("{host}", host);
    JsonObject answer = proxy.get("/api/v1/ChatSession?$top=1").json();
    assertEquals(base + "/api/v1/archive$metadata", answer.getString("odata.metadata"));
    assertTrue(
        answer.getString("odata.nextLink").startsWith(base + "/api/v1/ChatSession?$top=1&"),
        answer.getString("odata.nextLink"));
  }

  @Test
  void schemeHostAndPortMayComeInHeadersOfTheirOwn() {
    Answer answer =
        client
            .asAgent()
            .with("X-Forwarded-Proto", "https")
            .with("X-Forwarded-Host", "crm.example")
            .with("X-Forwarded-Port", "8443")
            .get("/api/v1/archive");
    assertEquals(
        "https://crm.example:8443/api/v1/archive$metadata",
        answer.json().getString("odata.metadata"));
  }
}
