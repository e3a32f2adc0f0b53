package io.arkiv.it;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A condition on groups as these tests understand it: comparisons of a function with a number,
 * joined by {@code and}, these by {@code or}.
 */
record HavingTerm(List<List<String>> alternatives) {

  static HavingTerm parse(String having) {
    return new HavingTerm(
        Arrays.stream(having.split(" or ")).map(all -> List.of(all.split(" and "))).toList());
  }

  /**
   * Whether a group fits.
   *
   * @param totals gives the total of a function on a level, 0 being the innermost
   */
  boolean fits(BiFunction<AggregateTerm, Integer, Object> totals) {
    return alternatives.stream()
        .anyMatch(all -> all.stream().allMatch(condition -> fits(condition, totals)));
  }

  private static boolean fits(String condition, BiFunction<AggregateTerm, Integer, Object> totals) {
    String[] parts = condition.trim().split(" ");
    AggregateTerm term = AggregateTerm.of(parts[0]);
    boolean isTold = term.modifiers().stream().anyMatch(modifier -> modifier.matches("[0-9]"));
    BigDecimal total = (BigDecimal) totals.apply(term, isTold ? term.level() : 0);
    if (parts[1].equals("isNull") || total == null) {
      return parts[1].equals("isNull") && total == null || parts[1].equals("ne");
    }
    int compared = total.compareTo(new BigDecimal(parts[2]));
    return switch (parts[1]) {
      case "gt" -> compared > 0;
      case "ge" -> compared >= 0;
      case "lt" -> compared < 0;
      case "le" -> compared <= 0;
      case "eq" -> compared == 0;
      case "ne" -> compared != 0;
      default -> throw new IllegalArgumentException(condition);
    };
  }
}
