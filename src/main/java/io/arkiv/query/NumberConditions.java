package io.arkiv.query;

import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.ValueKind;
import io.arkiv.odata.Literal;
import io.arkiv.query.Restriction.Comparison;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Conditions on numbers, which compare mathematically: 2.5 never equals a whole number, and a
 * literal beyond every column's range compares and never fails.
 */
final class NumberConditions extends ConditionBinder {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(Long.MIN_VALUE);

  NumberConditions(Target target) {
    super(target);
  }

  @Override
  Restriction equal(Literal literal) {
    return equal(number(literal));
  }

  Restriction equal(BigDecimal number) {
    if (target.kind() == ValueKind.DECIMAL) {
      return new Restriction.Compare(target, Comparison.EQUAL, number);
    }
    boolean isPossible = isWhole(number) && clamped(number).compareTo(number) == 0;
    return isPossible
        ? new Restriction.Compare(target, Comparison.EQUAL, whole(number, RoundingMode.FLOOR))
        : new Restriction.Always(false);
  }

  /** The restriction that the value is one of some whole numbers. */
  Restriction equalAny(List<Integer> numbers) {
    if (numbers.size() > 1) {
      return new Restriction.OneOf(target, List.copyOf(numbers));
    }
    return numbers.isEmpty()
        ? new Restriction.Always(false)
        : new Restriction.Compare(target, Comparison.EQUAL, numbers.get(0));
  }

  @Override
  Restriction special(RestrictionOperator operator, List<Literal> values) {
    BigDecimal first = number(values.get(0));
    if (operator == RestrictionOperator.BETWEEN) {
      return between(first, number(values.get(1)));
    }
    return ordered(comparison(operator), first);
  }

  private Restriction between(BigDecimal from, BigDecimal to) {
    if (target.kind() == ValueKind.DECIMAL) {
      return new Restriction.Between(target, from, to);
    }
    Object lowest = whole(from, RoundingMode.CEILING);
    Object highest = whole(to, RoundingMode.FLOOR);
    return new Restriction.Between(target, lowest, highest);
  }

  private Restriction ordered(Comparison comparison, BigDecimal number) {
    if (target.kind() == ValueKind.DECIMAL) {
      return new Restriction.Compare(target, comparison, number);
    }
    if (isWhole(number) && clamped(number).compareTo(number) == 0) {
      Object value = whole(number, RoundingMode.FLOOR);
      return new Restriction.Compare(target, comparison, value);
    }
    return switch (comparison) {
      case LESS, LESS_OR_EQUAL ->
          new Restriction.Compare(
              target, Comparison.LESS_OR_EQUAL, whole(number, RoundingMode.FLOOR));
      case GREATER, GREATER_OR_EQUAL ->
          new Restriction.Compare(
              target, Comparison.GREATER_OR_EQUAL, whole(number, RoundingMode.CEILING));
      case EQUAL -> throw new IllegalStateException("not an order");
    };
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

  private static BigDecimal clamped(BigDecimal number) {
    return number.max(SMALLEST).min(LARGEST);
  }

  /** A whole number of the smallest type that holds it, so that an index on integers serves. */
  private static Object whole(BigDecimal number, RoundingMode rounding) {
    long value = clamped(number).setScale(0, rounding).longValueExact();
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }
}
