package io.arkiv.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The transactions of long answers under way, as PostgreSQL sees them. */
final class OpenSnapshots {

  private static final String OPEN =
      " from pg_stat_activity where xact_start is not null and query like 'SELECT%'"
          + " and backend_type = 'client backend' and pid <> pg_backend_pid()";

  private OpenSnapshots() {}

  /** Whether there are any. */
  static boolean areThere(Connection connection) {
    return count(connection, "select count(*)" + OPEN) > 0;
  }

  /** Ends those that there are, as a server does that is stopped; whether there were any. */
  static boolean end(Connection connection) {
    return count(connection, "select count(pg_terminate_backend(pid))" + OPEN) > 0;
  }

  private static int count(Connection connection, String query) {
    try (Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery(query)) {
      counted.next();
      return counted.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
