package io.arkiv.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What filters mean to one caller: gives each a test of rows.
 *
 * @param associate the caller's; null for none
 */
record Meaning(StoredValues stored, ZoneId zone, Instant asOf, BigDecimal associate) {

  Predicate<Row> of(Filter filter) {
    if (filter instanceof Filter.And and) {
      return of(and.left()).and(of(and.right()));
    }
    if (filter instanceof Filter.Or or) {
      return of(or.left()).or(of(or.right()));
    }
    if (filter instanceof Filter.Not not) {
      return of(not.term()).negate();
    }
    return of((Filter.Condition) filter);
  }

  private Predicate<Row> of(Filter.Condition condition) {
    Operator operator = Operator.of(condition.operator());
    Predicate<Row> holds = positive(operator.word(), condition);
    return operator.isNegated() ? holds.negate() : holds;
  }

  /** A row of several values fits if one of them does. */
  private Predicate<Row> positive(String operator, Filter.Condition condition) {
    if (operator.equals("ispk")) {
      Predicate<Object> isKey = Numbers.fits("eq", condition.values());
      return row -> stored.keys(condition, row).stream().anyMatch(isKey);
    }
    Function<Row, List<Object>> values = stored.of(condition, zone);
    if (operator.equals("has")) {
      return row -> !values.apply(row).isEmpty();
    }
    boolean isEquality = operator.equals("eq") || operator.equals("in");
    List<Literal> literals =
        condition.values().stream()
            .filter(literal -> !(isEquality && literal.isNothing()))
            .toList();
    boolean takesNothing = literals.size() < condition.values().size();
    if (takesNothing && literals.isEmpty()) {
      return row -> values.apply(row).isEmpty();
    }
    Predicate<Object> fits = fits(condition, operator, literals);
    return row ->
        values.apply(row).stream().anyMatch(fits) || takesNothing && values.apply(row).isEmpty();
  }

  private Predicate<Object> fits(
      Filter.Condition condition, String operator, List<Literal> literals) {
    return switch (stored.type(condition)) {
      case NUMBER, DECIMAL -> Numbers.fits(operator, literals);
      case FLAG -> flags(operator, literals)::contains;
      case TEXT -> Texts.fits(operator, literals);
      case NAME -> Items.named(Texts.fits(operator, literals));
      case TIME -> times(condition).fits(operator, literals);
      case ITEM ->
          operator.equals("currentassociate") ? this::isCaller : Items.fits(operator, literals);
    };
  }

  private boolean isCaller(Object user) {
    return associate != null && associate.equals(((Item) user).associate());
  }

  private Times times(Filter.Condition condition) {
    ZoneId own = zoneOf(condition);
    return new Times(own, LocalDate.ofInstant(asOf, own));
  }

  /** The zone that the dates of a condition are read in. */
  ZoneId zoneOf(Filter.Condition condition) {
    return stored.column(condition).isUtc() ? ZoneOffset.UTC : zone;
  }

  /** The bare operator, or the bare column, means true. */
  private static Set<Object> flags(String operator, List<Literal> literals) {
    return operator.equals("eq") && literals.isEmpty()
        ? Set.of(true)
        : literals.stream().map(Meaning::flag).collect(Collectors.toSet());
  }

  private static Object flag(Literal literal) {
    return Set.of("true", "1").contains(literal.decoded().text().toLowerCase(Locale.ROOT));
  }
}
