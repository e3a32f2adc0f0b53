package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The WAR alone in a server that is told nothing. */
@Tag("any-database")
@Tag("slow")
class BareStartIT {

  /** Its database is empty: nobody can log in, and that is known because it has been asked. */
  @Test
  void withoutAnySettingItRunsOnADatabaseOfItsOwn() throws IOException {
    try (ServerProcess server = ServerProcess.briefly(List.of(), "bare-start").awaiting(401)) {
      // that a login is asked for, no filter has seen: this is the first request that comes so far
      String malformed = new RawRequest(server.client()).send("GET", "/%zz");
      assertEquals(400, RawRequest.status(malformed), malformed);
      Answer answer = server.client().as("somebody", "else").get("/api/v1/ChatSession");
      assertEquals(401, answer.status());
      assertEquals("Unauthorized", answer.json().getString("ErrorType"));
      assertEquals(200, server.client().get("/").status());
    }
  }
}
