package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all answers have in common, whoever in the server gives them. */
@ExtendWith(ArkivServer.class)
class EveryAnswerIT {

  private final ArkivClient client;

  EveryAnswerIT(ArkivClient client) {
    this.client = client;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/nothing",
        "/api/v1/nothing",
        "/api/v1/{",
        "/api/v1/%7B",
        "/%zz",
        "/api/v1/%zz",
        "/api/v1/%c0%af",
        "/a\\b",
        "/..",
        "/api/v1/ChatSession?$top=1",
        "/api/v1/ChatSession?$top=x",
        "/api/v1/archive.xsd",
        "/api/v1/openapi.json",
        "/error-page",
        "/malformed-address"
      })
  void everyAnswerHasItsTimeAndItsTypeAndNoProduct(String address) {
    for (ArkivClient asking : new ArkivClient[] {client, client.asAgent()}) {
      String answer = new RawRequest(asking).send("GET", address);
      String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
      assertTrue(head.contains("X-Content-Type-Options: nosniff"), answer);
      String date = head.replaceAll("(?s).*\r\nDate: ([^\r]+).*", "$1");
      ZonedDateTime made = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration age = Duration.between(made, ZonedDateTime.now(made.getZone())).abs();
      assertTrue(age.toMinutes() < 5, date);
      assertFalse(
          answer.toLowerCase(Locale.ROOT).matches("(?s).*(payara|glassfish|grizzly|jersey).*"),
          answer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nothing, 404, NotServed",
    "GET, /nothing/at/all, 404, NotServed",
    "POST, /nothing, 405, NotServed",
    "DELETE, /index.html, 405, NotServed",
    "GET, /API/v1/ChatSession, 404, NotServed",
    "GET, /error-page, 404, NotServed",
    "GET, /malformed-address, 400, BadAddress",
    "GET, /%zz, 400, BadAddress",
    "GET, /%, 400, BadAddress",
    "GET, /api/v1/%zz, 400, BadAddress",
    "GET, /%u0061pi/v1/ChatSession, 400, BadAddress",
    "GET, /api/v1/%C3, 400, BadAddress",
    "GET, /api/v1/a%00b, 400, BadAddress",
    "GET, /api/v1/a%2fb, 400, BadAddress",
    "GET, '/api\\v1', 400, BadAddress",
    "GET, /.., 400, BadAddress",
    "GET, api/v1, 400, BadAddress",
    "GET, /api/v1/{, 401, Unauthorized"
  })
  void theContainersOwnErrorsAreToldLikeOurs(
      String method, String address, int status, String type) {
    RawRequest stranger = new RawRequest(client);
    String answer = stranger.send(method, address);
    assertEquals(status, RawRequest.status(answer), answer);
    assertTrue(answer.contains("Content-Type: application/json;"), answer);
    assertEquals(type, error(answer).getString("ErrorType"));
    String query = stranger.send(method, address + "?$format=xml");
    String header =
        new RawRequest(client.with("Accept", "text/xml,*/*;q=0.1")).send(method, address);
    for (String xml : new String[] {query, header}) {
      assertEquals(status, RawRequest.status(xml), xml);
      assertTrue(xml.contains("<ErrorType>" + type + "</ErrorType>"), xml);
    }
    assertTrue(query.contains("Content-Type: application/xml;"), query);
    assertTrue(header.contains("Content-Type: text/xml;"), header);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/[",
        "/api/v1/^",
        "/api/v1/|",
        "/api/v1/%7B",
        "/api/v1/{",
        "/api/v1/Archive/{name",
        "/api/v1/}{"
      })
  void aStrangeNameIsToldWhereItIsLookedFor(String address) {
    String answer = new RawRequest(client.asAgent()).send("GET", address);
    assertEquals(404, RawRequest.status(answer), answer);
    assertEquals("UnknownArchive", error(answer).getString("ErrorType"));
  }

  private static JsonObject error(String answer) {
    String body = answer.substring(answer.indexOf('{', answer.indexOf("\r\n\r\n")));
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }
}
