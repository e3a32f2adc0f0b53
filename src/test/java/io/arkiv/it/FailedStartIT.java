package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.it.misfit.MisfitArchive;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A start that fails for good: the log says why, and the process ends, so that it is noticed. */
@Tag("any-database")
@Tag("slow")
class FailedStartIT {

  private static final String H2 = "-DDB_URL=jdbc:h2:mem:failed";

  /** Everything that does not fit is said. */
  @Test
  void aCatalogueThatDoesNotFitItsEntitiesEndsTheProcess() throws Exception {
    WebArchive war = ServerProcess.builtWar().addPackage(MisfitArchive.class.getPackage());
    try (ServerProcess server = ServerProcess.of(war, "misfit", told(H2))) {
      server.awaitingLog(String.join("\n  ", MisfitArchive.FAULTS));
      assertEnds(server);
    }
  }

  /** Before the database is asked. */
  @Test
  void aSettingThatIsWrongEndsTheProcess() throws Exception {
    try (ServerProcess server =
        ServerProcess.briefly(told(H2, "-Darkiv.auth.schemes=Nonsense"), "wrong-setting")) {
      assertEnds(server.awaitingLog("Nonsense"));
    }
  }

  /** Also one that would count only later. */
  @Test
  void aWordThatTheSettingOfFailuresDoesNotHaveIsOne() throws Exception {
    try (ServerProcess server =
        ServerProcess.briefly(List.of(H2, "-Darkiv.start.failure=halt"), "wrong-failure")) {
      server.awaitingLog("arkiv.start.failure is exit or stay, not halt");
      if (ServerProcess.IS_PAYARA_MICRO) {
        assertEnds(server);
      }
    }
  }

  /** Long after the deployment. */
  @Test
  void aDatabaseThatComesAndRefusesEndsTheProcess() throws Exception {
    Path data = Files.createTempDirectory(Path.of("target"), "refusing-database");
    EmbeddedPostgres database = KeptPostgres.start(data, 0);
    int port = database.getPort();
    database.close();
    String url = "-DDB_URL=jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    try (ServerProcess server =
        ServerProcess.briefly(told(url, "-DDB_USER=nobody"), "refusing-database")) {
      server.awaitingLog("The database does not answer").awaiting(503);
      database = KeptPostgres.start(data, port);
      assertEnds(server.awaitingLog("the start has failed"));
    } finally {
      database.close();
    }
  }

  /** What Payara Micro does by itself, other servers do when they are told. */
  private static List<String> told(String... settings) {
    List<String> told = new ArrayList<>(List.of(settings));
    if (!ServerProcess.IS_PAYARA_MICRO) {
      told.add("-Darkiv.start.failure=exit");
    }
    return told;
  }

  private static void assertEnds(ServerProcess server) throws IOException, InterruptedException {
    assertTrue(server.ends(), "it stays");
    assertEquals(1, server.exitValue());
    assertTrue(server.logged().contains("the process ends (arkiv.start.failure=exit)"));
  }
}
