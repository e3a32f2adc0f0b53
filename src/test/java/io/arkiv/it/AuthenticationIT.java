package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may pass the door, and what the others are told. */
@ExtendWith(ArkivServer.class)
@Tag("seldom-differs")
class AuthenticationIT {

  private static final String ARCHIVE = "/api/v1/ChatSession?$top=1";

  private final ArkivClient client;

  AuthenticationIT(ArkivClient client) {
    this.client = client;
  }

  @Test
  void theSeedsOwnLoginPasses() {
    Answer answer = client.with("Authorization", "Basic dGplMDpUamUw").get(ARCHIVE);
    assertEquals(200, answer.status(), answer.body());
  }

  @Test
  void aLoginPassesInAnyCase() {
    assertEquals(200, client.as("TJE0", "Tje0").get(ARCHIVE).status());
  }

  @Test
  void theSchemeIsReadInAnyCase() {
    assertEquals(200, client.with("Authorization", "bASIC dGplMDpUamUw").get(ARCHIVE).status());
  }

  @Test
  void aPasswordIsComparedExactly() {
    assertEquals(401, client.as("tje0", "tje0").get(ARCHIVE).status());
  }

  @Test
  void withoutALoginTheAnswerIsAChallengeWithAReason() {
    Answer answer = client.get(ARCHIVE);
    JsonObject error = answer.json();
    assertAll(
        () -> assertEquals(401, answer.status()),
        () ->
            assertEquals(
                "Basic realm=\"Arkiv\", charset=\"UTF-8\"", answer.header("WWW-Authenticate")),
        () -> assertTrue(answer.header("Content-Type").startsWith("application/json")),
        () -> assertTrue(error.getBoolean("Error")),
        () -> assertEquals("Unauthorized", error.getString("ErrorType")),
        () -> assertFalse(error.getString("ErrorMessage").isEmpty()),
        () -> assertFalse(error.getString("ErrorSource").isEmpty()));
  }

  @Test
  void theReasonIsXmlForThoseWhoAskForIt() {
    Answer byHeader = client.with("Accept", "application/xml").get(ARCHIVE);
    Answer byOption = client.get(ARCHIVE + "&$format=XML");
    assertAll(
        () -> assertEquals(401, byHeader.status()),
        () -> assertTrue(byHeader.header("Content-Type").startsWith("application/xml")),
        () -> assertTrue(byHeader.body().contains("<ErrorType>Unauthorized</ErrorType>")),
        () -> assertEquals(byHeader.body(), byOption.body()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Basic",
        "Basic ",
        "Basic  ",
        "Basic %%%",
        "Basic dGplMA==", // tje0, without a colon
        "Basic OlRqZTA=", // :Tje0, without a login
        "Basic dGplMAA6VGplMA==", // a NUL in the login
        "Basic gICA", // no text in any charset
        "Basic dGplMDpUamUw dGplMDpUamUw",
        "Digest username=\"tje0\"",
        "Negotiate",
        ":",
        ","
      })
  void aMalformedHeaderIsNoLoginAndNoFault(String authorization) {
    Answer answer = client.with("Authorization", authorization).get(ARCHIVE);
    assertEquals(401, answer.status(), answer.body());
    assertEquals("Unauthorized", answer.json().getString("ErrorType"));
  }

  @Test
  void aLoginThatFillsTheHeaderIsRefusedAtOnce() {
    assertEquals(401, client.as("x".repeat(60_000), "y").get(ARCHIVE).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void everyMethodIsProtected(String method) {
    assertEquals(401, client.send(method, ARCHIVE).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "//api/v1/ChatSession",
        "/api;a=b/v1/ChatSession",
        "/%61pi/v1/ChatSession",
        "/./api/v1/ChatSession",
        "/x/../api/v1/ChatSession",
        "/api/v1/NoSuchArchive"
      })
  void everySpellingOfTheAddressIsProtected(String address) {
    assertEquals(401, client.get(address).status());
  }

  @Test
  void theWelcomePageIsForEveryone() {
    Answer answer = client.get("/");
    assertEquals(200, answer.status());
    assertTrue(answer.header("Content-Type").startsWith("text/html"));
  }

  @Test
  void theSixthFailureInAMinuteHasToWaitAndOthersHaveNot() {
    ArkivClient guesser = client.as("guessed", "wrong");
    for (int failure = 1; failure <= 5; failure++) {
      assertEquals(401, guesser.get(ARCHIVE).status());
    }
    Answer sixth = guesser.get(ARCHIVE);
    int seconds = Integer.parseInt(sixth.header("Retry-After"));
    assertAll(
        () -> assertEquals(429, sixth.status()),
        () -> assertTrue(0 < seconds && seconds <= 60, "Retry-After: " + seconds),
        () -> assertEquals("TooManyRequests", sixth.json().getString("ErrorType")),
        () -> assertEquals(429, client.as("GUESSED", "other").get(ARCHIVE).status()),
        () -> assertEquals(200, client.asAgent().get(ARCHIVE).status()));
  }

  @Test
  void charactersOutsideAsciiReachTheDatabase() {
    String latin1 =
        Base64.getEncoder()
            .encodeToString("b\u00e6:x".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertEquals(401, client.as("b\u00e6 \u20ac \ud83d\ude00", "x").get(ARCHIVE).status());
    assertEquals(401, client.with("Authorization", "Basic " + latin1).get(ARCHIVE).status());
  }
}
