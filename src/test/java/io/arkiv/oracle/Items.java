package io.arkiv.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A list item or a user is meant by its id, or by one of its names. */
final class Items {

  private Items() {}

  static Predicate<Object> fits(String operator, List<Literal> literals) {
    if (operator.equals("eq") || operator.equals("in")) {
      return isMeant(literals);
    }
    if (literals.stream().allMatch(Numbers::isNumber)) {
      Predicate<Object> byId = Numbers.fits(operator, literals);
      return value -> byId.test(((Item) value).id());
    }
    return named(Texts.fits(operator, literals));
  }

  /** An item without a name has none that fits. */
  static Predicate<Object> named(Predicate<Object> fits) {
    return value -> !((Item) value).names().isEmpty() && fits.test(value);
  }

  private static Predicate<Object> isMeant(List<Literal> literals) {
    Predicate<Object> byId =
        Numbers.fits("in", literals.stream().filter(Numbers::isNumber).toList());
    Set<String> names =
        literals.stream()
            .filter(literal -> !Numbers.isNumber(literal))
            .map(literal -> Texts.folded(literal.text()))
            .collect(Collectors.toSet());
    return value ->
        byId.test(((Item) value).id())
            || ((Item) value).folded().stream().anyMatch(names::contains);
  }
}
