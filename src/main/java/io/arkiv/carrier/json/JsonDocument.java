package io.arkiv.carrier.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes documents of maps, lists, texts, numbers and truth values. Thread-safe; made once. */
public final class JsonDocument {

  private final Jsonb jsonb = JsonbBuilder.create();

  /** A document as JSON in UTF-8, members in the order of their maps. */
  public byte[] write(Map<String, Object> document) {
    return jsonb.toJson(document).getBytes(StandardCharsets.UTF_8);
  }
}
