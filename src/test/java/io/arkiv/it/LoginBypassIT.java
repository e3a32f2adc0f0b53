package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address, method or request line is a way round the login, or to what nobody needs. */
@Tag("any-database")
@ExtendWith(ArkivServer.class)
class LoginBypassIT {

  private static final Set<Integer> CLOSED = Set.of(400, 401, 404);

  /** What stands behind {@code /api}, segment by segment. */
  private static final List<List<String>> RESOURCES =
      List.of(
          List.of(),
          List.of("v1"),
          List.of("v1", "ChatSession"),
          List.of("v1", "Archive"),
          List.of("v1", "Archive", "ChatSession"),
          List.of("v1", "archive$metadata"),
          List.of("v1", "$metadata"),
          List.of("v1", "ChatSession$metadata"),
          List.of("v1", "Archive", "ChatSession$metadata"));

  private static final List<String> DOORS =
      List.of(
          "api",
          "API",
          "Api",
          "aPi",
          "apI",
          "ap%C4%B0",
          "ap%C4%B1",
          "ap%69%CC%87",
          "%41PI",
          "%61pi",
          "a%70i",
          "%61%70%69",
          "%41%50%49",
          "%2561pi",
          "%25%36%31pi",
          "%c1%a1pi",
          "%e0%81%a1pi",
          "%u0061pi",
          "%zzapi",
          "api%",
          "%E1pi",
          "%EF%BD%81%EF%BD%90%EF%BD%89",
          "a\u0000pi",
          "api%00",
          "%00api",
          "api%20",
          "%20api",
          "api%09",
          "api.",
          "api%2e",
          "api;",
          "api;x",
          "api;x=y",
          "API;x=y",
          "api%3bx",
          ";/api",
          ";x=y/api",
          "/api",
          "//api",
          "/API",
          "./api",
          "./API",
          "%2e/api",
          "%2e/API",
          "x/../api",
          "x/../API",
          "x/%2e%2e/API",
          "x/..;/API",
          "x/..;a=b/api",
          "../api",
          "../API",
          "%2e%2e/api",
          "index.html/../API",
          "API/../api",
          "api/../API",
          "api/v1/../../API",
          "\\api",
          "%5capi",
          "%5CAPI",
          "%2fapi",
          "%2FAPI",
          "%252fapi",
          "api\\",
          "WEB-INF/../API",
          "odata",
          "ODATA",
          "oDaTa/v4",
          "%6fdata",
          "odata;x");

  private static final List<String> SEPARATORS =
      List.of(
          "/",
          "//",
          "///",
          "/./",
          "/x/../",
          "/%2e/",
          "%2f",
          "%2F",
          "%252f",
          "\\",
          "%5c",
          ";/",
          ";a=b/",
          "/;/",
          "/;a=b/",
          "/..;/api/");

  private static final List<String> ENDS =
      List.of(
          "",
          "/",
          "//",
          "/.",
          ";",
          ";x",
          ";x=y",
          ";jsessionid=1",
          "%3f",
          "%3F$top=1",
          "%3f$top%3d1",
          "%23",
          "%00",
          "%00.html",
          ".",
          ".html",
          ".jsp",
          "/index.html",
          "/..;/index.html",
          "%20",
          "%0d%0a",
          "%2e",
          "?$top=1",
          "??$top=1",
          "?$format=xml",
          "&$top=1");

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get", "QUERY");

  private final ArkivClient client;

  LoginBypassIT(ArkivClient client) {
    this.client = client;
  }

  @Test
  void noSpellingOfAnyAddressIsAWayRoundTheLogin() {
    RawRequest stranger = new RawRequest(client);
    Set<String> addresses = new LinkedHashSet<>();
    for (List<String> resource : RESOURCES) {
      for (String door : DOORS) {
        addresses.add(spelled(door, "/", resource, ""));
        addresses.add(spelled(door, "/", upper(resource), "?$top=1"));
      }
      for (String door : List.of("api", "API")) {
        SEPARATORS.forEach(separator -> addresses.add(spelled(door, separator, resource, "")));
        ENDS.forEach(end -> addresses.add(spelled(door, "/", resource, end)));
      }
    }
    List<String> open = new ArrayList<>();
    addresses.forEach(address -> check(stranger, "GET", address, open));
    assertTrue(addresses.size() > 1_000, addresses.size() + " addresses");
    assertEquals(List.of(), open);
  }

  @Test
  void noMethodIsAWayRoundTheLogin() {
    RawRequest stranger = new RawRequest(client);
    List<String> open = new ArrayList<>();
    for (String method : METHODS) {
      for (String door : DOORS) {
        check(stranger, method, spelled(door, "/", List.of("v1", "ChatSession"), ""), open);
      }
      for (String address :
          List.of(
              "/api/v1/archive",
              "/api/v1/metrics",
              "/api/v1/diagnosis",
              "/api/v1/Diagnosis/",
              "/api/v1/Metrics/",
              "/API/v1/Archive/ChatSession?$top=1",
              "/api/v1/archive.xsd/",
              "/api/v1/Archive.xsd",
              "/api/v1/ARCHIVE.XSD",
              "/api/v1/archive.xsd;x",
              "/API/v1/archive.xsd",
              "/api/v1/archive.xsd/../ChatSession",
              "/api/v1/archive.xsd;/../ChatSession",
              "/api/v1/archive.xsd/..;/ChatSession",
              "/api/v1/openapi.json/",
              "/api/v1/OpenAPI.json",
              "/api/v1/openapi.json;x",
              "/api/v1//openapi.json",
              "/api/v1/openapi.json/../ChatSession")) {
        check(stranger, method, address, open);
      }
      if (!method.equals("GET") && !method.equals("HEAD")) {
        check(stranger, method, "/api/v1/archive.xsd", open);
        check(stranger, method, "/api/v1/openapi.json", open);
      }
    }
    assertEquals(List.of(), open);
  }

  /** A request line may also hold a whole address, or none. */
  @Test
  void noFormOfARequestLineIsAWayRoundTheLogin() {
    RawRequest stranger = new RawRequest(client);
    String host = client.request("/").uri().getAuthority();
    List<String> open = new ArrayList<>();
    for (String target :
        List.of(
            "http://" + host + "/API/v1/ChatSession",
            "http://" + host + "/api/v1/ChatSession",
            "HTTP://" + host + "//api/v1/ChatSession",
            "http://elsewhere.example/api/v1/ChatSession",
            "http://user@" + host + "/api/v1/ChatSession",
            "api/v1/ChatSession",
            "API/v1/ChatSession",
            "*/api/v1/ChatSession",
            "?/api/v1/ChatSession/../")) {
      check(stranger, "GET", target, open);
    }
    assertEquals(List.of(), open);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/openapi",
        "/METRICS",
        "/application.wadl",
        "/WEB-INF/web.xml",
        "/web-inf/web.xml",
        "/WEB-INF/classes/META-INF/persistence.xml",
        "/META-INF/MANIFEST.MF",
        "/%57EB-INF/web.xml",
        "/x/../WEB-INF/web.xml",
        "//WEB-INF/web.xml",
      })
  void whatNobodyNeedsIsNotServed(String address) {
    String answer = new RawRequest(client).send("GET", address);
    assertTrue(CLOSED.contains(RawRequest.status(answer)), answer);
  }

  private static void check(RawRequest stranger, String method, String address, List<String> open) {
    String answer = stranger.send(method, address);
    int status = RawRequest.status(answer);
    boolean isTold = answer.contains("ChatSession") || answer.contains("PrimaryKey");
    boolean isRefused = CLOSED.contains(status) || status == 405 || status == 501;
    if (!isRefused || isTold) {
      open.add(method + " " + address + " -> " + status);
    }
  }

  private static String spelled(String door, String separator, List<String> resource, String end) {
    List<String> segments = new ArrayList<>(List.of(door));
    segments.addAll(resource);
    return "/" + String.join(separator, segments) + end;
  }

  private static List<String> upper(List<String> resource) {
    return resource.stream().map(segment -> segment.toUpperCase(Locale.ROOT)).toList();
  }
}
