package io.arkiv.query;

import io.arkiv.archive.RestrictionOperator;
import io.arkiv.odata.Literal;
import java.util.ArrayList;
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
    List<Restriction> alternatives = values.stream().map(this::equalOrMissing).toList();
    return merged(alternatives);
  }

  /** Any of the alternatives, with equalities on the same target gathered into one list. */
  private static Restriction merged(List<Restriction> alternatives) {
    List<Restriction> terms = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    Target gathered = null;
    for (Restriction alternative : alternatives) {
      if (alternative instanceof Condition.Compare compare
          && compare.comparison() == Condition.Comparison.EQUAL
          && (gathered == null || gathered.equals(compare.target()))) {
        gathered = compare.target();
        values.add(compare.value());
      } else {
        terms.add(alternative);
      }
    }
    if (values.size() == 1) {
      terms.add(new Condition.Compare(gathered, Condition.Comparison.EQUAL, values.get(0)));
    } else if (values.size() > 1) {
      terms.add(new Condition.OneOf(gathered, values));
    }
    return terms.size() == 1 ? terms.get(0) : new Restriction.AnyOf(terms);
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
