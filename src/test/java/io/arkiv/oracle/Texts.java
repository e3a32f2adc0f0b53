package io.arkiv.oracle;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Texts compare by code point, each character in lower case. */
final class Texts {

  private Texts() {}

  /** Whether a text fits, or one of an item's names; the order is that of the name shown. */
  static Predicate<Object> fits(String operator, List<Literal> literals) {
    List<String> values = literals.stream().map(literal -> folded(literal.text())).toList();
    if (operator.equals("between")) {
      return value ->
          compare(shown(value), values.get(0)) >= 0 && compare(shown(value), values.get(1)) <= 0;
    }
    BiPredicate<String, String> match = match(operator);
    if (match != null) {
      return value ->
          names(value).stream()
              .anyMatch(name -> values.stream().anyMatch(other -> match.test(name, other)));
    }
    IntPredicate order = Numbers.order(operator);
    return value -> order.test(compare(shown(value), values.get(0)));
  }

  /** Null where the operator is one of order. */
  private static BiPredicate<String, String> match(String operator) {
    return switch (operator) {
      case "eq", "in" -> String::equals;
      case "begins" -> String::startsWith;
      case "contains" -> String::contains;
      case "ends" -> String::endsWith;
      default -> null;
    };
  }

  private static List<String> names(Object value) {
    return value instanceof Item item ? item.folded() : List.of(folded((String) value));
  }

  private static String shown(Object value) {
    return names(value).get(0);
  }

  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      folded.appendCodePoint(Character.toLowerCase(text.codePointAt(i)));
    }
    return folded.toString();
  }

  static int compare(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i < a.length() && i < b.length()
        ? Integer.compare(a.codePointAt(i), b.codePointAt(i))
        : Integer.compare(a.length(), b.length());
  }
}
