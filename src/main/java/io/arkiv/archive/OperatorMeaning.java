package io.arkiv.archive;

import io.arkiv.archive.RestrictionOperator.Values;

/**
 * What an operator asks of a value, whatever it is called. Each kind of value answers by one method
 * a meaning, so that a new meaning stops compilation until all have answered.
 */
public sealed interface OperatorMeaning {

  /** How many values it takes. */
  Values takes();

  /** The answer of one kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** It is the value. */
  record Equality() implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.ONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** It is one of the values. */
  record Membership() implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.MANY;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** All of the values are among several. */
  record Containment() implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.MANY;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** There is a value. */
  record Presence() implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** It compares with the value; a date with all of a day or second that is meant. */
  record Order(Comparison comparison) implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.ONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** It lies between two values, both included. */
  record Range() implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.TWO;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A part of the text is the value. */
  record Match(TextPart part) implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.ONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The text names the row with this id. */
  record RowKey() implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.ONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The user is the caller. */
  record OwnAssociate() implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** It lies in what a date literal covers: its day or its second, or all of the day around it. */
  record Moment(boolean isWholeDay) implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.ONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * It lies in periods of the calendar, counted from today's.
   *
   * @param first null for the beginning of time
   * @param last inclusive; null for the end of time
   */
  record Calendar(PeriodUnit unit, Integer first, Integer last) implements OperatorMeaning {
    @Override
    public Values takes() {
      return Values.NONE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One answer for each meaning. */
  interface Visitor<R> {
    R visit(Equality equality);

    R visit(Membership membership);

    R visit(Containment containment);

    R visit(Presence presence);

    R visit(Order order);

    R visit(Range range);

    R visit(Match match);

    R visit(RowKey key);

    R visit(OwnAssociate own);

    R visit(Moment moment);

    R visit(Calendar calendar);
  }
}
