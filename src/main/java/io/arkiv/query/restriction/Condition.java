package io.arkiv.query.restriction;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.TextPart;
import java.util.List;

/** What the values of one column must satisfy; false where there is no value. */
public sealed interface Condition extends Restriction {

  /** What the condition is about. */
  Target target();

  /** Answers by one method per kind, so that a new kind stops compilation everywhere. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Restriction.Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /**
   * A comparison with one value.
   *
   * @param value of the Java type that the operand's kind names; texts lower-cased
   */
  record Compare(Target target, Comparison comparison, Object value) implements Condition {

    /** Whether the value is the only one that fits. */
    public boolean isEquality() {
      return comparison == Comparison.EQUAL;
    }

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
  record Within(Target target, Object from, Object until) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A closed range: {@code from <= value <= to}. */
  record Between(Target target, Object from, Object to) implements Condition {
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
  record Matches(Target target, TextPart part, String text) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The value is one of two or more. */
  record OneOf(Target target, List<Object> values) implements Condition {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** There is a value. */
  record HasValue(Target target) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One answer for each kind of condition. */
  interface Visitor<R> {
    R visit(Compare compare);

    R visit(Within within);

    R visit(Between between);

    R visit(Matches matches);

    R visit(OneOf oneOf);

    R visit(HasValue hasValue);
  }
}
