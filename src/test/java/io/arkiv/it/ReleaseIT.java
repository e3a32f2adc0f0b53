package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A node says which release it is. */
@ExtendWith(ArkivServer.class)
class ReleaseIT {

  private final ArkivClient client;

  ReleaseIT(ArkivClient client) {
    this.client = client;
  }

  @Test
  void liveAndReadyTellTheVersion() {
    String live = version("/health/live");
    assertTrue(live.matches("\\d+\\.\\d+\\.\\d+(-[\\w.]+)?"), live);
    assertEquals(live, version("/health/ready"));
    assertEquals(live, version("/health/started"));
    assertEquals(live, version("/health"));
  }

  @Test
  void healthIsNothingElse() {
    assertEquals(404, client.get("/health/nothing").status());
    Answer live = client.get("/health/live");
    assertTrue(live.header("Content-Type").startsWith("application/json"));
    assertEquals("UP", live.json().getString("status"));
  }

  private String version(String address) {
    Answer answer = client.get(address);
    assertEquals(200, answer.status(), answer.body());
    return answer.json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .filter(check -> check.getString("name").equals("arkiv"))
        .findFirst()
        .orElseThrow()
        .getJsonObject("data")
        .getString("version");
  }
}
