package io.arkiv.oracle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Numbers compare mathematically, decimals to the precision that the tables hold. */
final class Numbers {

  private static final String NUMBER = "[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?[lLmMdDfF]?";

  private Numbers() {}

  static boolean isNumber(Literal literal) {
    return literal.form() != Literal.Form.TAGGED && literal.decoded().text().matches(NUMBER);
  }

  static BigDecimal of(Literal literal) {
    String text = literal.decoded().text();
    if (literal.tag().equals("time")) {
      Duration span =
          text.contains("P")
              ? Duration.parse(text)
              : Duration.between(LocalTime.MIN, LocalTime.parse(text));
      return new BigDecimal(span.toNanos()).movePointLeft(9);
    }
    return new BigDecimal(text.replaceAll("[lLmMdDfF]$", ""));
  }

  static Predicate<Object> fits(String operator, List<Literal> literals) {
    List<BigDecimal> values = literals.stream().map(Numbers::of).toList();
    if (operator.equals("between")) {
      return value -> compare(value, values.get(0)) >= 0 && compare(value, values.get(1)) <= 0;
    }
    IntPredicate order = order(operator);
    return value -> values.stream().anyMatch(other -> order.test(compare(value, other)));
  }

  private static int compare(Object stored, BigDecimal other) {
    return stored instanceof Double decimal
        ? Double.compare(decimal, other.doubleValue())
        : ((BigDecimal) stored).compareTo(other);
  }

  /** What an operator takes of the order of a value and its literal. */
  static IntPredicate order(String operator) {
    return switch (operator) {
      case "eq", "in" -> order -> order == 0;
      case "lt" -> order -> order < 0;
      case "le" -> order -> order <= 0;
      case "gt" -> order -> order > 0;
      case "ge" -> order -> order >= 0;
      default -> throw new IllegalArgumentException(operator);
    };
  }
}
