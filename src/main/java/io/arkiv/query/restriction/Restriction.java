package io.arkiv.query.restriction;

import java.util.List;

/**
 * What rows must satisfy, in typed terms.
 *
 * <p>Logic has two values: a condition on a column without a value is false, and {@link Not} gives
 * exactly the other rows.
 */
public sealed interface Restriction
    permits Restriction.AllOf, Restriction.AnyOf, Restriction.Not, Restriction.Always, Condition {

  /** Answers by one method per kind, so that a new kind stops compilation everywhere. */
  <R> R accept(Visitor<R> visitor);

  /** All terms hold; none means every row. */
  record AllOf(List<Restriction> terms) implements Restriction {
    public AllOf {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** At least one term holds; none means no row. */
  record AnyOf(List<Restriction> terms) implements Restriction {
    public AnyOf {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The term does not hold. */
  record Not(Restriction term) implements Restriction {
    @Override
    public Restriction negated() {
      return term;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Every row, or none. */
  record Always(boolean isTrue) implements Restriction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The opposite of this restriction, without double negation. */
  default Restriction negated() {
    return new Not(this);
  }

  /** One answer for each kind of restriction. */
  interface Visitor<R> {
    R visit(AllOf all);

    R visit(AnyOf any);

    R visit(Not not);

    R visit(Always always);

    R visit(Condition condition);
  }
}
