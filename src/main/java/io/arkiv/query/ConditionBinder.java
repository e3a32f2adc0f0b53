package io.arkiv.query;

import io.arkiv.archive.RestrictionOperator;
import io.arkiv.odata.Literal;
import java.util.List;

/**
 * Binds the conditions on one target; a subclass for each kind of value says what its literals
 * mean. What all kinds share is here: equality, lists and missing values.
 */
abstract class ConditionBinder {

  /** What the conditions are about. */
  final Target target;

  ConditionBinder(Target target) {
    this.target = target;
  }

  /** The restriction that the value equals a literal, which is not {@code null}. */
  abstract Restriction equal(Literal literal);

  /** The restriction for an operator that is special to the kind; fits its type already. */
  abstract Restriction special(RestrictionOperator operator, List<Literal> values);

  /** The restriction that there is a value. */
  Restriction hasValue() {
    return new Condition.HasValue(target);
  }

  /**
   * The restriction for an operator that fits the type, with the right number of values.
   *
   * @throws io.arkiv.problem.ProblemException for a value that is not of the kind
   */
  final Restriction bind(RestrictionOperator operator, List<Literal> values) {
    return switch (operator) {
      case EQUALS -> equalOrMissing(values.get(0));
      case NOT_EQUALS -> equalOrMissing(values.get(0)).negated();
      case ONE_OF, ASSOCIATE_IS_ONE_OF -> oneOf(values);
      case NOT_ONE_OF, ASSOCIATE_IS_NOT_ONE_OF -> oneOf(values).negated();
      case IS_NULL -> hasValue().negated();
      case IS_NOT_NULL -> hasValue();
      default -> special(operator, values);
    };
  }

  private Restriction equalOrMissing(Literal literal) {
    return literal.isNull() ? hasValue().negated() : equal(literal);
  }

  private Restriction oneOf(List<Literal> values) {
    return Alternatives.of(values.stream().map(this::equalOrMissing).toList());
  }

  /** The comparison that an ordering operator makes. */
  static Condition.Comparison comparison(RestrictionOperator operator) {
    return switch (operator) {
      case LESS -> Condition.Comparison.LESS;
      case LESS_OR_EQUAL -> Condition.Comparison.LESS_OR_EQUAL;
      case GREATER -> Condition.Comparison.GREATER;
      case GREATER_OR_EQUAL -> Condition.Comparison.GREATER_OR_EQUAL;
      default -> throw new IllegalStateException(operator + " does not order");
    };
  }
}
