package io.arkiv.problem;

import java.util.Optional;

/**
 * One thing that is wrong with a request.
 *
 * @param code its kind
 * @param message one or two sentences for the person who wrote the query
 * @param parameter the option or header at fault in its canonical spelling, such as {@code
 *     $filter}; null when it is none
 * @param span where in the parameter's value; null when unknown
 * @param suggestion the nearest right thing; null when there is none
 */
public record Problem(
    ProblemCode code, String message, String parameter, Span span, String suggestion) {

  /** A problem that no parameter is to blame for. */
  public static Problem of(ProblemCode code, String message) {
    return new Problem(code, message, null, null, null);
  }

  /** A problem at a place, whose parameter the reader of the option adds. */
  public static Problem at(Span span, ProblemCode code, String message) {
    return new Problem(code, message, null, span, null);
  }

  /** The same problem, told of a parameter. */
  public Problem in(String name) {
    return new Problem(code, message, name, span, suggestion);
  }

  /** The same problem with the nearest right thing, if there is one. */
  public Problem suggesting(Optional<String> nearest) {
    return nearest.map(s -> new Problem(code, message, parameter, span, s)).orElse(this);
  }

  /** This problem as the exception that ends the request. */
  public ProblemException asException() {
    return new ProblemException(this);
  }
}
