package io.arkiv.it;

import io.arkiv.fuzz.Corpus;
import io.arkiv.fuzz.Mutator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes requests nobody means to send: options and headers that are right but for some changes. */
final class FuzzedRequests {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final List<String> PATHS =
      List.of(
          "/api/v1/ChatSession",
          "/api/v1/Archive/ChatSession",
          "/api/v1/chatsession/",
          "/api/v1/archive$metadata",
          "/api/v1/archive/ChatSession/$metadata");

  private final Random random;
  private final Map<String, Mutator> options = new LinkedHashMap<>();
  private final Map<String, Mutator> headers = new LinkedHashMap<>();
  private final Mutator authorization;
  private final FuzzedBodies bodies;

  /**
   * Requests that are the same with the same chance.
   *
   * @param token a {@code $skiptoken} that is right
   * @param authorization one that is right
   */
  FuzzedRequests(Random random, String token, String authorization) {
    this.random = random;
    this.bodies = new FuzzedBodies(random);
    options.put("$filter", new Mutator(random, Corpus.golden("filter")));
    options.put("$select", new Mutator(random, Corpus.golden("select")));
    options.put("$orderBy", new Mutator(random, Corpus.golden("orderBy")));
    options.put("$skiptoken", of(token));
    options.put("$entities", of("chat", "chat,person", "contact,person", "sed"));
    options.put("$skip", of("0", "403", "2147483647"));
    options.put("$mode", of("Slim", "Wide", "Full"));
    options.put("$output", of("Logical", "Display"));
    options.put("$format", of("JSON", "XML", "application/json;odata=nometadata", "text/xml"));
    options.put("$jsonSafe", of("true", "False"));
    options.put("$options", of("GrandTotal=true", "GrandTotal=false"));
    options.put("$context", of("accusantium"));
    options.put("$inlinecount", of("allpages", "none", "Estimate"));
    options.put("$count", of("true", "false"));
    options.put("$unknown", of("1", "$top"));
    headers.put(
        "Accept", of("application/json", "text/xml;q=0.5, */*;q=0.1", "text/json; charset=utf-8"));
    headers.put("Accept-Language", of("*", "nb-NO, en;q=0.5", "de"));
    headers.put("SO-Language", of("nb", "en-US", "x"));
    headers.put("SO-Culture", of("de-DE", "nb-NO"));
    headers.put("SO-TimeZone", of("NO", "Europe/Oslo, includeTZOffset", "US-NY", "57"));
    headers.put("MaxDataServiceVersion", of("3.0"));
    headers.put("OData-MaxVersion", of("4.01"));
    headers.put("Cookie", of("ARKIV=abc; XSRF-TOKEN=abc", "a=b"));
    headers.put("X-XSRF-TOKEN", of("abc"));
    headers.put("X-Forwarded-Host", of("crm.example:8443"));
    headers.put("Forwarded", of("for=10.0.0.1;proto=https;host=a, for=b"));
    headers.put("Origin", of("https://crm.example"));
    headers.put("If-None-Match", of("\"abc\", *"));
    headers.put("Range", of("bytes=0-10"));
    this.authorization =
        of(
            authorization,
            "Basic Og==",
            "SOTicket abc.def",
            "Bearer eyJhbGciOiJub25lIn0.e30.",
            "basic");
  }

  private Mutator of(String... lines) {
    return new Mutator(random, new Corpus(List.of(lines)));
  }

  /**
   * A request.
   *
   * @param form the body of a POST; null for a GET
   */
  record Request(String address, Map<String, String> headers, String form) {

    /** All that it says, decoded. */
    String text() {
      String query = address + (form == null ? "" : form);
      boolean isEncoded = !JSON.equals(headers.get("Content-Type"));
      return (isEncoded ? URLDecoder.decode(query, StandardCharsets.UTF_8) : query) + headers;
    }

    Answer send(ArkivClient client) {
      ArkivClient teller = client;
      for (Map.Entry<String, String> header : headers.entrySet()) {
        teller = teller.with(header.getKey(), header.getValue());
      }
      return form == null ? teller.get(address) : teller.post(address, form);
    }
  }

  /** The next request. */
  Request next() {
    String query = query();
    Map<String, String> asked = new LinkedHashMap<>();
    while (random.nextInt(3) == 0) {
      String name = any(headers);
      asked.put(name, printable(headers.get(name).next()));
    }
    if (random.nextInt(60) == 0) {
      asked.put("Authorization", printable(authorization.next()));
    }
    if (random.nextInt(4) == 0) {
      asked.put("Content-Type", JSON);
      String method = bodies.method();
      return new Request(AgentClient.AGENT + method, asked, bodies.body(method));
    }
    if (random.nextInt(10) == 0) {
      asked.put("Content-Type", FORM);
      return new Request(PATHS.get(1), asked, query);
    }
    String path = PATHS.get(random.nextInt(8) == 0 ? random.nextInt(PATHS.size()) : 0);
    return new Request(path + "?" + query, asked, null);
  }

  private String query() {
    Map<String, String> asked = new LinkedHashMap<>();
    int first = random.nextInt(3);
    List<String> names = List.copyOf(options.keySet());
    asked.put(names.get(first), options.get(names.get(first)).next());
    while (random.nextBoolean()) {
      String name = any(options);
      asked.put(name, options.get(name).next());
    }
    String top = random.nextInt(20) == 0 ? of("3", "973").next() : "3";
    asked.put("$top", top);
    return asked.entrySet().stream()
        .map(option -> ArkivClient.option(option.getKey(), option.getValue()))
        .collect(Collectors.joining("&"));
  }

  private String any(Map<String, Mutator> those) {
    return List.copyOf(those.keySet()).get(random.nextInt(those.size()));
  }

  /** What the client can send at all; raw bytes are for {@link RawRequest}. */
  private static String printable(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?");
  }
}
