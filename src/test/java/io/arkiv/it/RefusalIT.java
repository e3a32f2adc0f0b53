package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is normal: each gets a clear answer that names what is wrong and where. */
@ExtendWith(ArkivServer.class)
class RefusalIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?";

  private final ArkivClient client;

  RefusalIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  @Test
  void aProblemNamesParameterPositionAndSuggestion() {
    Answer answer =
        client.get(ARCHIVE + "$filter=rating%20gt%203%20and%20frstMessage%20begins%20'a'");
    JsonObject error = answer.json();
    assertEquals(400, answer.status());
    assertEquals(
        List.of(
            "Error",
            "ErrorType",
            "ErrorMessage",
            "ErrorSource",
            "Parameter",
            "Position",
            "Suggestion"),
        List.copyOf(error.keySet()));
    assertTrue(error.getBoolean("Error"));
    assertEquals("UnknownColumn", error.getString("ErrorType"));
    assertEquals("$filter", error.getString("Parameter"));
    assertEquals(16, error.getInt("Position"));
    assertEquals("firstMessage", error.getString("Suggestion"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$FILTER=name|$filter",
        "$orderby=nmae|$orderBy",
        "$select=a,,b|$select",
        "$top=-1|$top",
        "$top=x|$top",
        "$top=1.5|$top",
        "$top=2147483648|$top",
        "$skip=-1|$skip",
        "$skip=99999999999999999999|$skip",
        "$top=1&$TOP=2|$top",
        "$fliter=a|$fliter",
        "$expand=a|$expand",
        "$filter=%ff|$filter"
      })
  void aBadOptionIsNamed(String options, String parameter) {
    Answer answer = client.get(ARCHIVE + options);
    assertEquals(400, answer.status(), answer.body());
    assertEquals(parameter, answer.json().getString("Parameter"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/ChatSesion, 404",
    "GET, /api/v1/Archive/Nothing, 404",
    "GET, /api/v2/ChatSession, 404",
    "GET, /api/application.wadl, 404",
    "DELETE, /api/v1/ChatSession, 405",
    "PUT, /api/v1/Archive/ChatSession, 405",
    "PATCH, /api/v1/ChatSession, 405"
  })
  void whatIsNotServedIsToldInTheSameWords(String method, String path, int status) {
    Answer answer = client.send(method, path);
    assertEquals(status, answer.status(), answer.body());
    assertTrue(answer.json().getBoolean("Error"));
    if (status == 405) {
      assertTrue(answer.header("Allow").contains("GET") || answer.header("Allow").contains("POST"));
    }
  }

  @Test
  void aQueryIsPostedAsAForm() {
    Answer answer =
        client.with("Content-Type", "text/plain").post("/api/v1/Archive/ChatSession", "$top=1");
    assertEquals(415, answer.status(), answer.body());
  }

  @Test
  void anUnknownArchiveIsSuggestedTheNearest() {
    assertEquals("ChatSession", client.get("/api/v1/ChatSesion").json().getString("Suggestion"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/html;q=1", "application/json;q=0"})
  void whatCannotBeServedIsNotAcceptable(String accept) {
    assertEquals(406, client.with("Accept", accept).get(ARCHIVE + "$top=1").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json;q=high", "text/json;q=2", "/", ";;"})
  void anAcceptThatCannotBeReadIsRefusedByName(String accept) {
    Answer answer = client.with("Accept", accept).get(ARCHIVE + "$top=1");
    assertEquals(400, answer.status());
    assertEquals("BadHeader", answer.json().getString("ErrorType"));
    assertEquals("Accept", answer.json().getString("Parameter"));
  }

  /** RESTEasy, which reads them before any filter of JAX-RS, would answer with a page. */
  @ParameterizedTest
  @ValueSource(strings = {"/", ";;;", "en;q=abc", "en;q=2", "%%", "a-b-c-d-e-f", ","})
  void languagesThatCannotBeReadAreNone(String accepted) {
    Answer answer = client.with("Accept-Language", accepted).get(ARCHIVE + "$top=1");
    assertEquals(200, answer.status(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "%7B", "%5B"})
  void whatLeadsNowhereIsNotServed(String end) {
    String answer = new RawRequest(client).send("GET", "/api/v1/ChatSession/" + end);
    assertEquals(404, RawRequest.status(answer), answer);
  }

  /** WildFly refuses them before any application, without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"{", "|", "\"", "a^b`c"})
  void whatNoAddressHoldsIsNotServed(String end) {
    String answer = new RawRequest(client).send("GET", "/api/v1/ChatSession/" + end);
    assertEquals(ServerProcess.IS_WILDFLY ? 400 : 404, RawRequest.status(answer), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "text/json, text/json",
    "application/json;odata=minimalmetadata, application/json",
    "'text/html,application/xhtml+xml,*/*;q=0.8', application/json",
    "'application/json;q=0.1, text/json', text/json",
    "application/merge-patch+json, application/merge-patch+json"
  })
  void theContentTypeIsTheOneAskedFor(String accept, String type) {
    Answer answer = client.with("Accept", accept).get(ARCHIVE + "$top=1");
    assertEquals(200, answer.status());
    assertTrue(answer.header("Content-Type").startsWith(type + ";"), answer.header("Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 5000})
  void deepNestingIsRefusedWhereItIsTooDeep(int depth) {
    String brackets = "(".repeat(depth) + "rating eq 1" + ")".repeat(depth);
    String calls = "tolower(".repeat(depth) + "name" + ")".repeat(depth) + " eq 'a'";
    for (String filter : List.of(brackets, calls)) {
      Answer answer = client.get(ARCHIVE + ArkivClient.option("$filter", filter));
      assertEquals(400, answer.status());
      assertEquals("QueryTooLarge", answer.json().getString("ErrorType"));
      int depthAt = filter.substring(0, answer.json().getInt("Position")).split("\\(", -1).length;
      assertEquals(101, depthAt, "brackets opened before it, and itself");
    }
  }

  @Test
  void aTooLongAddressIsRefusedWithTheWayOut() {
    Answer answer =
        client.get(ARCHIVE + ArkivClient.option("$filter", "name eq '" + "a".repeat(66_000) + "'"));
    assertEquals(414, answer.status());
    assertTrue(answer.json().getString("ErrorMessage").contains("POST"));
  }

  @Test
  void anAddressOfSixtyKilobytesIsServed() {
    Answer answer =
        client.get(ARCHIVE + ArkivClient.option("$filter", "name eq '" + "a".repeat(60_000) + "'"));
    assertEquals(200, answer.status());
  }

  @Test
  void hiddenColumnsAreAnsweredLikeUnknownOnes() {
    String hidden = client.get(ARCHIVE + "$select=session_key").body();
    String unknown = client.get(ARCHIVE + "$select=session_kez").body();
    assertEquals(unknown, hidden.replace("session_key", "session_kez"));
    assertFalse(hidden.contains("chat_session"));
  }
}
