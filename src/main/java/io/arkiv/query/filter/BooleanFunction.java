package io.arkiv.query.filter;

import io.arkiv.archive.RestrictionOperator;
import io.arkiv.odata.Call;
import io.arkiv.query.restriction.PeriodFunction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A function that is true or false of a row.
 *
 * @param textOperator what it asks of a text; null for a function on dates
 * @param period which periods it means; null for a function on texts
 */
record BooleanFunction(RestrictionOperator textOperator, PeriodFunction period) {

  /** The function that a call names, in any case, if it gives a truth value. */
  static Optional<BooleanFunction> spelled(Call call) {
    String name = call.function().text();
    RestrictionOperator operator =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "startswith" -> RestrictionOperator.BEGINS;
          case "endswith" -> RestrictionOperator.ENDS;
          case "substringof", "contains" -> RestrictionOperator.CONTAINS;
          default -> null;
        };
    return operator != null
        ? Optional.of(new BooleanFunction(operator, null))
        : PeriodFunction.spelled(name).map(period -> new BooleanFunction(null, period));
  }

  /** The names of all such functions. */
  static Stream<String> names() {
    return Stream.concat(
        Stream.of("startswith", "endswith", "substringof", "contains"),
        Arrays.stream(PeriodFunction.values()).map(PeriodFunction::spelling));
  }
}
