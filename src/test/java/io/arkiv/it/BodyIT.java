package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that are posted, however their bytes come. */
@Tag("any-database")
@ExtendWith(ArkivServer.class)
class BodyIT {

  private static final byte[] QUERY =
      "$top=3&$orderBy=chatSessionId".getBytes(StandardCharsets.US_ASCII);

  private final ArkivClient client;

  BodyIT(ArkivClient client) {
    this.client =
        client.asAgent().with("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8");
  }

  /** As Java's own client does unless it is told otherwise, and curl with {@code --http2}. */
  @Test
  void anOfferOfAnotherProtocolIsPassedOver() throws Exception {
    HttpClient offering = HttpClient.newHttpClient();
    assertRows(3, sent(offering, client, BodyPublishers.ofByteArray(QUERY)));
    assertRows(
        3,
        sent(
            offering, client, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(QUERY))));
    assertRows(100, sent(offering, client, BodyPublishers.noBody()));
    byte[] large = ("$filter=name eq '" + "a".repeat(500_000) + "'").getBytes("US-ASCII");
    assertRows(0, sent(offering, client, BodyPublishers.ofByteArray(large)));
    assertRows(3, sent(offering, client, BodyPublishers.ofByteArray(QUERY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZIP", "x-gzip", " gzip "})
  void aPackedBodyIsUnpacked(String encoding) throws Exception {
    ArkivClient packing = client.with("Content-Encoding", encoding);
    for (HttpClient http : new HttpClient[] {plain(), HttpClient.newHttpClient()}) {
      assertRows(3, sent(http, packing, BodyPublishers.ofByteArray(packed(QUERY))));
    }
  }

  @Test
  void aBodyThatSaysItIsNotPackedIsRead() throws Exception {
    ArkivClient saying = client.with("Content-Encoding", "identity");
    assertRows(3, sent(plain(), saying, BodyPublishers.ofByteArray(QUERY)));
  }

  /** A megabyte of zeros for each kilobyte that is sent. */
  @Test
  void aBodyIsLimitedByWhatItUnpacksTo() throws Exception {
    byte[] bomb = packed(new byte[200 << 20]);
    assertTrue(bomb.length < 1 << 20, "it is not the packed body that is too long");
    assertProblem(413, "BodyTooLong", "gzip", bomb);
    assertProblem(413, "BodyTooLong", "identity", new byte[(1 << 20) + 1]);
  }

  @Test
  void aBrokenPackedBodyIsRefused() throws Exception {
    byte[] packed = packed(QUERY);
    assertProblem(400, "BadBody", "gzip", QUERY);
    assertProblem(400, "BadBody", "gzip", Arrays.copyOf(packed, packed.length - 9));
    assertProblem(400, "BadBody", "gzip", new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd"})
  void whatCannotBeUnpackedIsRefusedByName(String encoding) throws Exception {
    HttpResponse<String> answer = assertProblem(415, "UnknownCoding", encoding, packed(QUERY));
    assertEquals("gzip, identity", answer.headers().firstValue("Accept-Encoding").orElse(""));
    assertEquals("Content-Encoding", json(answer).getString("Parameter"));
  }

  private HttpResponse<String> assertProblem(int status, String type, String encoding, byte[] body)
      throws Exception {
    HttpResponse<String> answer =
        sent(plain(), client.with("Content-Encoding", encoding), BodyPublishers.ofByteArray(body));
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(type, json(answer).getString("ErrorType"));
    return answer;
  }

  private static void assertRows(int expected, HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(expected, json(answer).getJsonArray("value").size());
  }

  private static HttpResponse<String> sent(HttpClient http, ArkivClient asking, BodyPublisher body)
      throws Exception {
    HttpRequest request = asking.request("/api/v1/Archive/ChatSession");
    HttpRequest.Builder post = HttpRequest.newBuilder(request.uri()).POST(body);
    request.timeout().ifPresent(post::timeout);
    request.headers().map().forEach((name, values) -> post.header(name, values.get(0)));
    return http.send(post.build(), BodyHandlers.ofString());
  }

  private static HttpClient plain() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  private static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
