package io.arkiv.rest.openapi;

import io.arkiv.rest.headers.LanguageHeaders;
import io.arkiv.rest.headers.TimeZoneHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers of requests for rows. */
final class HeaderParameters {

  private HeaderParameters() {}

  static List<String> names() {
    return List.copyOf(all().keySet());
  }

  /** All of them, by name. */
  static Map<String, Object> all() {
    Map<String, Object> headers = new LinkedHashMap<>();
    add(headers, LanguageHeaders.LANGUAGE, "The language of texts, before Accept-Language.", "nb");
    add(
        headers,
        LanguageHeaders.CULTURE,
        "The culture of numbers and dates that are shown as text; only with a language.",
        "nb-NO");
    add(
        headers,
        TimeZoneHeader.NAME,
        "The zone of date-times: an IANA id, or a code of the original; includeTZOffset behind a"
            + " comma adds the offset.",
        "Europe/Oslo,includeTZOffset");
    add(
        headers,
        "Prefer",
        "server-timing: Server-Timing tells how long the request was in each room.",
        "server-timing");
    return headers;
  }

  private static void add(
      Map<String, Object> headers, String name, String description, String example) {
    headers.put(
        name,
        Members.of(
            "name", name,
            "in", "header",
            "description", description,
            "schema", Members.type("string"),
            "example", example));
  }
}
