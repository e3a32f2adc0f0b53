package io.arkiv.provider;

import io.arkiv.dialect.Product;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.QueryTimeoutException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.function.Supplier;

/** Tells what a failed statement means for the client; never its SQL. */
final class StatementFailures {

  private static final Logger LOG = System.getLogger(StatementFailures.class.getName());

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
      LOG.log(Level.WARNING, "the database: {0}", oneLine(failed));
      throw Problem.of(
              code,
              code == ProblemCode.TIMED_OUT
                  ? "the database did not answer in time; ask for less at once"
                  : "the database is away or overloaded; try again")
          .asException();
    }
  }

  /** What the driver, or the pool, says itself. */
  private static String oneLine(Throwable failed) {
    Throwable cause = failed;
    while (!(cause instanceof SQLException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
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
    if (Product.isCancelled(state) || isSilence(told)) {
      return ProblemCode.TIMED_OUT;
    }
    return Product.isAway(state) ? ProblemCode.UNAVAILABLE : null;
  }

  /** The statement was sent, and nothing came back; who finds no connection is told otherwise. */
  private static boolean isSilence(SQLException told) {
    return told.getCause() instanceof SocketTimeoutException
        && !Product.NO_CONNECTION.equals(told.getSQLState());
  }
}
