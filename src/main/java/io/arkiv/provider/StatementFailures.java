package io.arkiv.provider;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.QueryTimeoutException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Set;
import java.util.function.Supplier;

/** Tells what a failed statement means for the client; never its SQL. */
final class StatementFailures {

  private static final Logger LOG = System.getLogger(StatementFailures.class.getName());

  /** The statement was cancelled, by its time-out: PostgreSQL and H2; H2; MariaDB. */
  private static final Set<String> CANCELLED = Set.of("57014", "HYT00", "70100");

  /** Classes of SQLSTATE: connection, insufficient resources, operator intervention. */
  private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57");

  /** H2: the connection is broken, the database is closed, or closing. */
  private static final Set<String> AWAY_STATES = Set.of("90067", "90098", "90121");

  /**
   * The outcome of a step, or what its failure means.
   *
   * @throws io.arkiv.problem.ProblemException when the database is away, overloaded or too slow
   */
  <T> T told(Supplier<T> step) {
    try {
      return step.get();
    } catch (PersistenceException failed) {
      ProblemCode code = codeOf(failed);
      if (code == null) {
        throw failed;
      }
      LOG.log(Level.WARNING, "the database: {0}", failed.getMessage());
      throw Problem.of(
              code,
              code == ProblemCode.TIMED_OUT
                  ? "the database did not answer in time; ask for less at once"
                  : "the database is away or overloaded; try again")
          .asException();
    }
  }

  private static ProblemCode codeOf(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof QueryTimeoutException || cause instanceof SQLTimeoutException) {
        return ProblemCode.TIMED_OUT;
      }
      if (cause instanceof SQLException told) {
        return codeOf(told);
      }
    }
    return null;
  }

  private static ProblemCode codeOf(SQLException told) {
    String state = told.getSQLState();
    if (state == null) {
      // the pool itself: no connection to give
      return ProblemCode.UNAVAILABLE;
    }
    if (CANCELLED.contains(state)) {
      return ProblemCode.TIMED_OUT;
    }
    boolean isAway =
        AWAY_STATES.contains(state)
            || state.length() > 1 && AWAY_CLASSES.contains(state.substring(0, 2));
    return isAway ? ProblemCode.UNAVAILABLE : null;
  }
}
