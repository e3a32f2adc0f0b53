package io.arkiv.connection;

import io.arkiv.dialect.Product;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Waits for a database that is not there yet. */
final class FirstConnection {

  private static final Logger LOG = Logger.getLogger(FirstConnection.class.getName());

  private static final int SECONDS_BETWEEN_ATTEMPTS = 2;

  private FirstConnection() {}

  /**
   * Returns when the database has answered.
   *
   * @throws SQLException at once if anything but its absence is wrong, and if it stays away
   */
  static void await(DatabaseAddress address, Duration longest) throws SQLException {
    long until = System.nanoTime() + longest.toNanos();
    boolean isFirst = true;
    while (true) {
      try {
        address.connect().close();
        if (!isFirst) {
          LOG.info("The database has answered");
        }
        return;
      } catch (SQLException e) {
        if (e.getSQLState() == null
            || !Product.isAway(e.getSQLState())
            || System.nanoTime() > until) {
          throw e;
        }
        if (isFirst) {
          LOG.log(
              Level.WARNING,
              "The database does not answer; asked again every {0} s for {1} s: {2}",
              new Object[] {SECONDS_BETWEEN_ATTEMPTS, longest.toSeconds(), e.getMessage()});
        }
        isFirst = false;
        pause();
      }
    }
  }

  private static void pause() throws SQLException {
    try {
      TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_ATTEMPTS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SQLException("The server stops", stopped);
    }
  }
}
