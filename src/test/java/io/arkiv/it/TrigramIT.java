package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indexes of what texts contain are made where they are wanted, and where there are any. */
class TrigramIT {

  @Test
  void theyAreMadeOnceWhereTheDatabaseHasThem() throws Exception {
    try (TestDatabase database = TestDatabase.start()) {
      List<String> settings =
          List.of(
              "-DDB_URL=" + database.url(),
              "-DDB_USER=" + database.user(),
              "-Darkiv.indexes.trigram=true");
      boolean isPostgreSql = database.url().startsWith("jdbc:postgresql:");
      for (int start = 1; start <= 2; start++) {
        try (ServerProcess server =
            ServerProcess.briefly(settings, "trigram-" + start).awaiting(401)) {
          if (isPostgreSql) {
            assertTrue(server.logged().contains("schema of arkiv_trigram_history is up to date"));
            assertEquals(6, trigrams(database));
          } else {
            assertTrue(server.logged().contains("only PostgreSQL has such indexes"));
          }
        }
      }
    }
  }

  private static int trigrams(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select count(*) from pg_indexes where indexdef like '%gin_trgm_ops%'")) {
      found.next();
      return found.getInt(1);
    }
  }
}
