package io.arkiv.problem;

import java.util.function.Supplier;

/** Ends a request because of a {@link Problem}; carries no stack trace, as it is no defect. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** An exception for a problem, with the problem's message. */
  public ProblemException(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  /** Runs a step that reads an option; what it refuses is told of that option. */
  public static <T> T in(String parameter, Supplier<T> step) {
    try {
      return step.get();
    } catch (ProblemException refused) {
      throw refused.problem().in(parameter).asException();
    }
  }

  /** Runs a step that gives nothing back; otherwise the same. */
  public static void in(String parameter, Runnable step) {
    try {
      step.run();
    } catch (ProblemException refused) {
      throw refused.problem().in(parameter).asException();
    }
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
