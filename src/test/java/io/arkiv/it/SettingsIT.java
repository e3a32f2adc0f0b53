package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.bench.BenchServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the built WAR does on a server that is told otherwise, or has more in it. */
class SettingsIT {

  private static BenchServer server;
  private static ArkivClient client;

  @BeforeAll
  static void start() throws IOException {
    server = BenchServer.told(List.of(), BackDoor.class);
    client = new ArkivClient(URI.create("http://127.0.0.1:" + server.port()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theArchivesAreClosedToWhoeverHasNotLoggedInBehindTheDoorToo() {
    Answer answer = client.get("/back");
    assertEquals(200, answer.status());
    assertEquals("", answer.body());
  }

  @Test
  void theyAreOpenToWhoeverHas() {
    Answer answer = client.asAgent().get("/api/back");
    assertEquals("count details earlierAmong earlierRanked list listAhead totals", answer.body());
  }
}
