package io.arkiv.query.literal;

import io.arkiv.odata.Literal;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;

/** Says that a literal is not of the kind that its column needs. */
public final class BadValue {

  private static final int LONGEST_SHOWN = 40;

  private BadValue() {}

  /**
   * The problem with a literal.
   *
   * @param expected what it should be, such as "a number"
   */
  public static ProblemException of(Literal literal, String expected) {
    String text = literal.text();
    String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    return Problem.at(literal.span(), ProblemCode.BAD_VALUE, "\"" + shown + "\" is not " + expected)
        .asException();
  }
}
