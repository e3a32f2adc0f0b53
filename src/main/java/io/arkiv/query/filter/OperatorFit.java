package io.arkiv.query.filter;

import io.arkiv.archive.NearNames;
import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.RestrictionType;
import io.arkiv.odata.FilterExpression;
import io.arkiv.odata.Literal;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Finds the operator of a condition and says where it does not fit: its operand or its values. */
final class OperatorFit {

  private OperatorFit() {}

  /**
   * The operator that a word names.
   *
   * @param hasText whether the operand's text is a column too, for those who ask for text
   * @throws io.arkiv.problem.ProblemException when there is none, or it does not fit the operand
   */
  static RestrictionOperator fitting(BoundOperand operand, Word word, boolean hasText) {
    List<String> fitting = RestrictionOperator.spellingsFor(operand.type());
    RestrictionOperator operator =
        RestrictionOperator.spelled(word.text())
            .orElseThrow(
                () ->
                    Problem.at(
                            word.span(),
                            ProblemCode.UNKNOWN_OPERATOR,
                            "there is no operator \""
                                + word.text()
                                + "\"; \""
                                + operand.name()
                                + "\" takes "
                                + operand.operators())
                        .suggesting(NearNames.nearest(word.text(), fitting))
                        .asException());
    if (operator.serves(operand.type())) {
      return operator;
    }
    boolean isForName = hasText && operator.serves(RestrictionType.STRING);
    String hint = isForName ? "; its text is \"" + operand.name() + "/name\"" : "";
    Problem problem =
        Problem.at(
            word.span(),
            ProblemCode.UNFIT_OPERATOR,
            "\""
                + word.text()
                + "\" does not fit \""
                + operand.name()
                + "\" of type "
                + operand.type().wireName()
                + ", which takes "
                + operand.operators()
                + hint);
    throw problem
        .suggesting(
            isForName
                ? Optional.of(operand.name() + "/name")
                : NearNames.nearest(word.text(), fitting))
        .asException();
  }

  /**
   * Refuses another number of values than the operator takes.
   *
   * @throws io.arkiv.problem.ProblemException at the values, or where they are missing
   */
  static void checkCount(
      RestrictionOperator operator, List<Literal> literals, FilterExpression.Condition condition) {
    int found = literals.size();
    boolean isRight =
        switch (operator.takes()) {
          case NONE -> found == 0 && !condition.isListed();
          case ONE -> found == 1;
          case TWO -> found == 2;
          case MANY -> found > 0 || condition.isListed();
        };
    if (isRight) {
      return;
    }
    boolean isMissing = found == 0 && !condition.isListed();
    String takes =
        switch (operator.takes()) {
          case NONE -> "no value";
          case ONE -> "one value";
          case TWO -> "two values in brackets";
          case MANY -> "values in brackets";
        };
    String message = "\"" + condition.operator().text() + "\" takes " + takes;
    throw Problem.at(
            condition.valuesAt(),
            isMissing ? ProblemCode.SYNTAX : ProblemCode.WRONG_COUNT,
            isMissing ? message + "; none stands here" : message + ", not " + found)
        .asException();
  }
}
