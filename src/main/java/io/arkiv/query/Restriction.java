package io.arkiv.query;

import java.util.List;

/**
 * What rows must satisfy, in typed terms.
 *
 * <p>Logic has two values: a condition on a column without a value is false, and {@link Not} gives
 * exactly the other rows (decisions, section 4).
 */
public sealed interface Restriction {

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

  /**
   * A comparison with one value.
   *
   * @param value of the Java type that the operand's kind names; texts lower-cased
   */
  record Compare(Target target, Comparison comparison, Object value) implements Restriction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A half-open range: {@code from <= value < until}.
   *
   * @param from a value of the target's kind
   * @param until a value of the target's kind
   */
  record Within(Target target, Object from, Object until) implements Restriction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A closed range: {@code from <= value <= to}. */
  record Between(Target target, Object from, Object to) implements Restriction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A text that begins with, contains, or ends with another; compared without regard to case.
   *
   * @param text lower-cased, every character literal
   */
  record Matches(Target target, Part part, String text) implements Restriction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The value is one of two or more. */
  record OneOf(Target target, List<Object> values) implements Restriction {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** There is a value. */
  record HasValue(Target target) implements Restriction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The opposite of this restriction, without double negation. */
  default Restriction negated() {
    return this instanceof Not not ? not.term() : new Not(this);
  }

  /** How two values compare. */
  enum Comparison {
    EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL
  }

  /** The part of a text that must match. */
  enum Part {
    BEGINNING,
    ANYWHERE,
    ENDING
  }

  /** One answer for each kind of restriction. */
  interface Visitor<R> {
    R visit(AllOf all);

    R visit(AnyOf any);

    R visit(Not not);

    R visit(Always always);

    R visit(Compare compare);

    R visit(Within within);

    R visit(Between between);

    R visit(Matches matches);

    R visit(OneOf oneOf);

    R visit(HasValue hasValue);
  }
}
