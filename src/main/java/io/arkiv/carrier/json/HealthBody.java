package io.arkiv.carrier.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes the health of a node as MicroProfile Health 4.0 has it. */
public final class HealthBody {

  private HealthBody() {}

  /** One check that was made. */
  public record Check(String name, String status, Map<String, Object> data) {}

  /**
   * The body.
   *
   * @param status {@code UP} or {@code DOWN}, of all checks together
   */
  public static byte[] of(String status, List<Check> checks) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Check check : checks) {
      JsonObjectBuilder data = Json.createObjectBuilder();
      check.data().forEach((name, value) -> data.add(name, value.toString()));
      all.add(
          Json.createObjectBuilder()
              .add("name", check.name())
              .add("status", check.status())
              .add("data", data));
    }
    return Json.createObjectBuilder()
        .add("status", status)
        .add("checks", all)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
