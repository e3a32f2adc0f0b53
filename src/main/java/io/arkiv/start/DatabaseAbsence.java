package io.arkiv.start;

import io.arkiv.dialect.Product;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import java.sql.SQLException;
import java.util.Optional;

/** Tells a database that is away, and may come, from one that will never do. */
final class DatabaseAbsence {

  private DatabaseAbsence() {}

  /** What is said of it; empty when something else has failed. */
  static Optional<String> in(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException told
          && told.getSQLState() != null
          && Product.isAway(told.getSQLState())) {
        return String.valueOf(told.getMessage()).lines().findFirst();
      }
      if (cause instanceof ProblemException told
          && told.problem().code() == ProblemCode.UNAVAILABLE) {
        return Optional.of(told.getMessage());
      }
    }
    return Optional.empty();
  }
}
