package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the built WAR does on a server that is told otherwise, or has more in it. */
class SettingsIT {

  private static ServerProcess server;
  private static ArkivClient client;

  @BeforeAll
  static void start() throws IOException {
    server = ServerProcess.told(List.of(), BackDoor.class);
    client = server.client();
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
