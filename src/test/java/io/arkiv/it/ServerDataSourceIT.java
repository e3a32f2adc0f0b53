package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A data source of WildFly's, made by the script for PostgreSQL. */
class ServerDataSourceIT {

  private static final String ROWS = "/api/v1/ChatSession?$top=1";

  @Test
  void itIsUsedAndMendsWhenTheDatabaseWasRestarted() throws IOException, SQLException {
    assumeTrue(ServerProcess.IS_WILDFLY, "Payara pools what the WAR defines");
    assumeTrue("postgresql".equals(System.getProperty("arkiv.it.database")), "H2 is within");
    Path data = Files.createTempDirectory(Path.of("target"), "server-data-source");
    EmbeddedPostgres database = KeptPostgres.start(data, 0);
    int port = database.getPort();
    List<String> settings =
        List.of(
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=UTC",
            "-DDB_URL=jdbc:postgresql://127.0.0.1:" + port + "/postgres",
            "-DDB_USER=postgres",
            "-DDB_PASSWORD=any",
            "-Darkiv.demo.sessions=50");
    File log = new File("target/server-data-source.log");
    try (ServerProcess server =
        ServerProcess.start(settings, ServerProcess.BUILT_WAR, log, List.of("postgresql.cli"))) {
      server.awaiting(200);
      assertNotEquals(0, connectionsOfServer(database));
      database.close();
      Answer away = server.client().asAgent().get(ROWS);
      assertEquals(503, away.status(), away.body());
      assertTrue(Integer.parseInt(away.header("Retry-After")) > 0);
      database = KeptPostgres.start(data, port);
      server.awaiting(200);
      for (int request = 0; request < 20; request++) {
        assertEquals(200, server.client().asAgent().get(ROWS).status());
      }
    } finally {
      database.close();
    }
  }

  /** The script names them; the WAR's own have the driver's name. */
  private static int connectionsOfServer(EmbeddedPostgres database) throws SQLException {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where application_name = 'arkiv'")) {
      count.next();
      return count.getInt(1);
    }
  }
}
