package io.arkiv.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks Arkiv over HTTP; immutable, so that a test derives the client it needs. */
public final class ArkivClient {

  private final HttpClient http;
  private final URI server;
  private final Map<String, String> headers;

  /** A client that sends no header of its own. */
  ArkivClient(URI server) {
    this(
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build(),
        server,
        Map.of());
  }

  private ArkivClient(HttpClient http, URI server, Map<String, String> headers) {
    this.http = http;
    this.server = server;
    this.headers = headers;
  }

  /** The same client with one more header. */
  public ArkivClient with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new ArkivClient(http, server, more);
  }

  /** The same client with a Basic login. */
  public ArkivClient as(String login, String password) {
    byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** The same client with the login of the seed's sample request. */
  public ArkivClient asAgent() {
    return as("tje0", "Tje0");
  }

  /** Gets a path with its query, both already encoded, such as {@code /api/v1/Archive?$top=1}. */
  public Answer get(String pathAndQuery) {
    return send("GET", pathAndQuery, BodyPublishers.noBody());
  }

  /** Sends another method, without a body. */
  public Answer send(String method, String pathAndQuery) {
    return send(method, pathAndQuery, BodyPublishers.noBody());
  }

  /** Posts the body with the content type of the header that the client has. */
  public Answer post(String pathAndQuery, String body) {
    return send("POST", pathAndQuery, BodyPublishers.ofString(body));
  }

  /** An option for a query string or a form: name and value encoded, a blank as %20. */
  public static String option(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The request that {@link #get} sends, for those who read the body as it comes. */
  public HttpRequest request(String pathAndQuery) {
    return request("GET", pathAndQuery, BodyPublishers.noBody());
  }

  private HttpRequest request(String method, String pathAndQuery, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + pathAndQuery))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    headers.forEach(request::header);
    return request.build();
  }

  private Answer send(String method, String pathAndQuery, BodyPublisher body) {
    try {
      HttpResponse<String> response =
          http.send(request(method, pathAndQuery, body), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + pathAndQuery, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(method + " " + pathAndQuery, e);
    }
  }
}
