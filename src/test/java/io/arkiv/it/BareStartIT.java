package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.it.misfit.MisfitArchive;
import java.io.IOException;
import java.util.List;
import org.jboss.shrinkwrap.api.spec.WebArchive;
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

  /** The archive does not fit: nothing is served, and the log says everything that is wrong. */
  @Test
  void aCatalogueThatDoesNotFitItsEntitiesIsRefused() throws IOException {
    WebArchive war = ServerProcess.builtWar().addPackage(MisfitArchive.class.getPackage());
    try (ServerProcess server =
        ServerProcess.of(war, "misfit", List.of("-DDB_URL=jdbc:h2:mem:misfit"))) {
      server.awaitingLog(String.join("\n  ", MisfitArchive.FAULTS));
      assertEquals(404, server.client().asAgent().get("/api/v1/ChatSession").status());
    }
  }
}
