package io.arkiv.query.restriction;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.ValueKind;
import io.arkiv.odata.Literal;
import io.arkiv.query.literal.BadValue;
import io.arkiv.query.literal.NumberReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Conditions on numbers, which compare mathematically: 2.5 never equals a whole number, and a
 * literal beyond every column's range compares and never fails.
 */
public sealed class NumberConditions extends ConditionBinder permits YearConditions {

  private static final NumberRange INTEGERS =
      new NumberRange(BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
  private static final NumberRange LONGS =
      new NumberRange(BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE));

  /** What a double holds, with room to spare: beyond it providers make infinities. */
  private static final NumberRange DECIMALS =
      new NumberRange(new BigDecimal("-1e300"), new BigDecimal("1e300"));

  private final NumberRange range;

  public NumberConditions(Target target) {
    super(target);
    this.range =
        switch (target.kind()) {
          case DECIMAL -> DECIMALS;
          case SECONDS -> LONGS;
          case INTEGER, ITEM -> INTEGERS;
          case BOOLEAN, TEXT, DATE_TIME, ITEMS ->
              throw new IllegalArgumentException("no number: " + target);
        };
  }

  @Override
  public Restriction equal(Literal literal) {
    BigDecimal number = number(literal);
    boolean isPossible = range.contains(number) && (isDecimal() || isWhole(number));
    return isPossible
        ? new Condition.Compare(target, Comparison.EQUAL, value(number, RoundingMode.FLOOR))
        : new Restriction.Always(false);
  }

  /** The restriction that the value is one of some whole numbers. */
  Restriction equalAny(List<Integer> numbers) {
    if (numbers.size() > 1) {
      return new Condition.OneOf(target, List.copyOf(numbers));
    }
    return numbers.isEmpty()
        ? new Restriction.Always(false)
        : new Condition.Compare(target, Comparison.EQUAL, numbers.get(0));
  }

  @Override
  Restriction between(Literal first, Literal last) {
    BigDecimal from = number(first);
    BigDecimal to = number(last);
    if (range.isBelow(to) || range.isAbove(from)) {
      return new Restriction.Always(false);
    }
    return new Condition.Between(
        target,
        value(range.clamped(from), RoundingMode.CEILING),
        value(range.clamped(to), RoundingMode.FLOOR));
  }

  @Override
  Restriction ordered(Comparison comparison, Literal literal) {
    BigDecimal number = number(literal);
    boolean isUpper = comparison == Comparison.LESS || comparison == Comparison.LESS_OR_EQUAL;
    if (!range.contains(number)) {
      return isUpper == range.isAbove(number) ? hasValue() : new Restriction.Always(false);
    }
    if (isDecimal() || isWhole(number)) {
      return new Condition.Compare(target, comparison, value(number, RoundingMode.FLOOR));
    }
    return isUpper
        ? new Condition.Compare(target, Comparison.LESS_OR_EQUAL, value(number, RoundingMode.FLOOR))
        : new Condition.Compare(
            target, Comparison.GREATER_OR_EQUAL, value(number, RoundingMode.CEILING));
  }

  private boolean isDecimal() {
    return target.kind() == ValueKind.DECIMAL;
  }

  private BigDecimal number(Literal literal) {
    Optional<BigDecimal> number =
        target.kind() == ValueKind.SECONDS
            ? NumberReader.readSeconds(literal)
            : NumberReader.read(literal);
    return number.orElseThrow(() -> BadValue.of(literal, "a number"));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /** The value to compare with, of the type that the target's kind names. */
  private Object value(BigDecimal number, RoundingMode rounding) {
    if (isDecimal()) {
      return number;
    }
    long whole = range.clamped(number.setScale(0, rounding)).longValueExact();
    if (target.kind() == ValueKind.SECONDS) {
      return whole;
    }
    return (int) whole;
  }
}
