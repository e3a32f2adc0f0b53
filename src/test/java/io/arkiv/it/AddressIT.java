package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There is one door, however its address is spelled. */
@Tag("any-database")
@ExtendWith(ArkivServer.class)
class AddressIT {

  private final ArkivClient client;

  AddressIT(ArkivClient client) {
    this.client = client;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/api/v1/archive.xsd", "/api/v1/openapi.json"})
  void whatEverybodyMayReadNeedsNoLogin(String address) {
    assertEquals(200, client.get(address).status());
    assertEquals(200, client.send("HEAD", address).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/ChatSession?$top=1",
        "/api/V1/CHATSESSION?$top=1",
        "/api/v1/ChatSession/?$top=1",
        "/api/v1/aRCHIVE/chatsession?$TOP=1",
        "/api/v1/Archives/ChatSession/?$top=1",
        "/api/v1/%43hatSession?$top=1",
        "/api/v1",
        "/api/v1/",
        "/api/v1/ARCHIVE$METADATA",
        "/api/v1/archive%24metadata",
        "/api/v1/Archive.XSD"
      })
  void behindTheDoorSegmentsMatchInAnyCase(String address) {
    Answer answer = client.asAgent().get(address);
    assertEquals(200, answer.status(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/API/v1/ChatSession",
        "/Api/v1/Archive/ChatSession",
        "/ap%C4%B0/v1/ChatSession",
        "/%61pi/v1/ChatSession",
        "/api;a=b/v1/ChatSession",
        "//api/v1/ChatSession",
        "/x/../api/v1/ChatSession"
      })
  void theDoorItselfHasOneSpelling(String address) {
    String answer = new RawRequest(client.asAgent()).send("GET", address);
    assertEquals(404, RawRequest.status(answer), answer);
  }

  /** Proxies in front would understand such a request otherwise than the server does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | BadHeader             | Host:",
        "400 | BadHeader             | Host: a!Host: b",
        "400 | BadHeader             | Host: <script>",
        "400 | BadHeader             | Host: elsewhere.example/x",
        "400 | BadHeader             | Host: a!Content-Length: 0!Transfer-Encoding: chunked",
        "501 | UnknownTransferCoding | Host: a!Transfer-Encoding: gzip",
        "501 | UnknownTransferCoding | Host: a!Transfer-Encoding: gzip, chunked",
        "501 | UnknownTransferCoding | Host: a!Transfer-Encoding: xchunked",
      })
  void aHeadThatCanBeReadInTwoWaysIsRefused(int status, String type, String headers) {
    String head =
        "POST /api/v1/Archive/ChatSession HTTP/1.1\r\n" + headers.replace("!", "\r\n") + "\r\n";
    for (ArkivClient asking : List.of(client, client.asAgent())) {
      String answer = new RawRequest(asking).sendAsIs(head, "0\r\n\r\nGET / HTTP/1.1\r\n");
      assertEquals(status, RawRequest.status(answer), answer);
      assertTrue(answer.contains("\"ErrorType\":\"" + type + "\""), answer);
      assertEquals(0, answer.lastIndexOf("HTTP/1.1 "), "the body is no request: " + answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto"})
  void aProxyThatIsNotTrustedSaysNothing(String header) {
    String value = header.equals("Forwarded") ? "proto=https;host=evil.example" : "https";
    ArkivClient asking = client.asAgent();
    assertEquals(
        asking.get("/api/v1/archive").body(),
        asking.with(header, value).get("/api/v1/archive").body());
  }
}
