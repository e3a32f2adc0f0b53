package io.arkiv.rest.openapi;

import io.arkiv.security.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How callers log in: the schemes that are served, tickets and sessions. */
final class LoginPaths {

  private static final String SESSION = "Session";
  private static final String TOKEN = "XsrfToken";

  private final Predicate<Scheme> served;

  LoginPaths(Predicate<Scheme> served) {
    this.served = served;
  }

  /** What a request may be sent with. */
  List<Map<String, Object>> requirements() {
    List<Map<String, Object>> requirements = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      if (served.test(scheme)) {
        requirements.add(Members.all(scheme.word()));
      }
    }
    requirements.add(Members.all(SESSION, TOKEN));
    return requirements;
  }

  /** What each of them is. */
  Map<String, Object> schemes() {
    Map<String, Object> schemes = Members.of();
    for (Scheme scheme : Scheme.values()) {
      if (served.test(scheme)) {
        schemes.put(
            scheme.word(),
            switch (scheme) {
              case BASIC -> Members.of("type", "http", "scheme", "basic");
              case BEARER -> Members.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT");
              case SO_TICKET ->
                  key("header", "Authorization", "SOTicket, a blank, and a ticket issued here.");
            });
      }
    }
    schemes.put(SESSION, key("cookie", "ARKIV", "The session of a browser."));
    schemes.put(
        TOKEN, key("header", "X-XSRF-TOKEN", "What the session's begin was answered with."));
    return schemes;
  }

  private static Map<String, Object> key(String in, String name, String description) {
    return Members.of("type", "apiKey", "in", in, "name", name, "description", description);
  }

  Map<String, Object> all() {
    Map<String, Object> paths = Members.of();
    if (served.test(Scheme.SO_TICKET)) {
      paths.put(
          "/api/v1/ticket",
          Members.of(
              "post",
              operation(
                  "issueTicket", Scheme.BASIC.word(), lifetime(), issued("ticket", "expires")),
              "delete",
              operation("revokeTicket", Scheme.SO_TICKET.word(), null, ended())));
    }
    paths.put(
        "/api/v1/session",
        Members.of(
            "post",
            operation("beginSession", null, lifetime(), issued("xsrfToken", "expires")),
            "delete",
            Members.of(
                "operationId", "endSession",
                "tags", List.of("Login"),
                "security", List.of(Members.all(SESSION, TOKEN)),
                "responses", ended())));
    return paths;
  }

  private static Map<String, Object> operation(
      String id, String scheme, Map<String, Object> body, Map<String, Object> answers) {
    return Members.of(
        "operationId", id,
        "tags", List.of("Login"),
        "security", scheme == null ? null : List.of(Members.all(scheme)),
        "requestBody", body,
        "responses", answers);
  }

  private static Map<String, Object> lifetime() {
    Map<String, Object> seconds = Members.of("type", "integer", "minimum", 1, "maximum", 2_592_000);
    return Members.of(
        "content",
        Members.json(
            Members.of("type", "object", "properties", Members.of("lifetimeSeconds", seconds)),
            Members.of("lifetimeSeconds", 600)));
  }

  private static Map<String, Object> issued(String what, String until) {
    Map<String, Object> text = Members.type("string");
    Map<String, Object> schema =
        Members.of(
            "type",
            "object",
            "required",
            List.of(what, until),
            "properties",
            Members.of(what, text, until, text));
    return Members.answers("200", "What was issued.", Members.json(schema, null));
  }

  private static Map<String, Object> ended() {
    return Members.answers("204", "It has ended.", null);
  }
}
