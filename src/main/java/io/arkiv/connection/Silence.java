package io.arkiv.connection;

import io.arkiv.dialect.Product;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;

/**
 * Remembers for a moment that a database says nothing, so that whoever comes next is told at once
 * instead of finding it out by waiting.
 */
final class Silence {

  /** How long a database may take to say that it is there. */
  static final Duration LONGEST = Duration.ofSeconds(2);

  private volatile long until = System.nanoTime();

  /** It was asked and did not answer. */
  void isHeard() {
    until = System.nanoTime() + LONGEST.toNanos();
  }

  /**
   * Goes on unless it was silent a moment ago.
   *
   * @throws SQLException when it was
   */
  void passIfOver() throws SQLException {
    if (System.nanoTime() - until < 0) {
      throw new SQLNonTransientConnectionException("The database is silent", Product.NO_CONNECTION);
    }
  }
}
