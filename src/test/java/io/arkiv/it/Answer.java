package io.arkiv.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;

/**
 * What Arkiv answered.
 *
 * @param status the HTTP status
 * @param headers by name, in any case
 * @param body as text; empty if there is none
 */
public record Answer(int status, HttpHeaders headers, String body) {

  /** The body as a JSON object. */
  public JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  /** The first header of a name; empty text if there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
