package io.arkiv.query.restriction;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.OperatorMeaning;
import io.arkiv.archive.OperatorMeaning.Calendar;
import io.arkiv.archive.OperatorMeaning.Containment;
import io.arkiv.archive.OperatorMeaning.Equality;
import io.arkiv.archive.OperatorMeaning.Match;
import io.arkiv.archive.OperatorMeaning.Membership;
import io.arkiv.archive.OperatorMeaning.Order;
import io.arkiv.archive.OperatorMeaning.OwnAssociate;
import io.arkiv.archive.OperatorMeaning.Presence;
import io.arkiv.archive.OperatorMeaning.Range;
import io.arkiv.archive.OperatorMeaning.RowKey;
import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.TextPart;
import io.arkiv.odata.Literal;
import java.util.List;

/**
 * Binds the conditions on one target; a subclass for each kind of value says what its literals
 * mean. What all kinds share is here: equality, lists and missing values.
 */
public abstract class ConditionBinder {

  /** What the conditions are about. */
  public final Target target;

  ConditionBinder(Target target) {
    this.target = target;
  }

  /** The restriction that the value equals a literal, which is not {@code null}. */
  public abstract Restriction equal(Literal literal);

  /** The restriction that there is a value. */
  public Restriction hasValue() {
    return new Condition.HasValue(target);
  }

  /** The restriction that the value compares with a literal. */
  Restriction ordered(Comparison comparison, Literal literal) {
    throw unserved();
  }

  /** The restriction that the value lies between two literals, both included. */
  Restriction between(Literal first, Literal last) {
    throw unserved();
  }

  /** The restriction that a part of the value is a literal. */
  Restriction matching(TextPart part, Literal literal) {
    throw unserved();
  }

  /** The restriction that the value names the row with this id. */
  Restriction naming(Literal id) {
    throw unserved();
  }

  /** The restriction that the value is the caller. */
  Restriction isCaller() {
    throw unserved();
  }

  /** The restriction that the value lies in what a literal covers, or in the day around it. */
  Restriction covered(Literal literal, boolean isWholeDay) {
    throw unserved();
  }

  /** The restriction that the value lies in periods around today's. */
  Restriction during(Calendar calendar) {
    throw unserved();
  }

  /**
   * The restriction for an operator that fits the type, with the right number of values.
   *
   * @throws io.arkiv.problem.ProblemException for a value that is not of the kind
   */
  public final Restriction bind(RestrictionOperator operator, List<Literal> values) {
    Restriction asked = operator.meaning().accept(new Binding(values));
    return operator.isNegated() ? asked.negated() : asked;
  }

  private Restriction equalOrMissing(Literal literal) {
    return literal.isNull() ? hasValue().negated() : equal(literal);
  }

  private RuntimeException unserved() {
    return new IllegalStateException("an operator does not serve values of kind " + target.kind());
  }

  /** What each meaning comes to. */
  private final class Binding implements OperatorMeaning.Visitor<Restriction> {

    private final List<Literal> values;

    Binding(List<Literal> values) {
      this.values = values;
    }

    @Override
    public Restriction visit(Equality equality) {
      return equalOrMissing(values.get(0));
    }

    @Override
    public Restriction visit(Membership membership) {
      return Alternatives.of(values.stream().map(ConditionBinder.this::equalOrMissing).toList());
    }

    @Override
    public Restriction visit(Containment containment) {
      return new Restriction.AllOf(
          values.stream().map(ConditionBinder.this::equalOrMissing).toList());
    }

    @Override
    public Restriction visit(Presence presence) {
      return hasValue();
    }

    @Override
    public Restriction visit(Order order) {
      return ordered(order.comparison(), values.get(0));
    }

    @Override
    public Restriction visit(Range range) {
      return between(values.get(0), values.get(1));
    }

    @Override
    public Restriction visit(Match match) {
      return matching(match.part(), values.get(0));
    }

    @Override
    public Restriction visit(RowKey key) {
      return naming(values.get(0));
    }

    @Override
    public Restriction visit(OwnAssociate own) {
      return isCaller();
    }

    @Override
    public Restriction visit(OperatorMeaning.Moment moment) {
      return covered(values.get(0), moment.isWholeDay());
    }

    @Override
    public Restriction visit(Calendar calendar) {
      return during(calendar);
    }
  }
}
