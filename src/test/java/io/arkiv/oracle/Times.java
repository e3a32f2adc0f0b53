package io.arkiv.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Dates compare by what their literals cover, and by the calendar of the request.
 *
 * @param today in that zone
 */
record Times(ZoneId zone, LocalDate today) {

  private static final Map<String, String> WORDS =
      Map.of("day", "1", "week", "2", "month", "3", "quarter", "4", "half", "5", "year", "6");

  Predicate<Object> fits(String operator, List<Literal> literals) {
    Predicate<Instant> fits = moments(operator, literals);
    return value -> fits.test(Span.moment(value));
  }

  private Predicate<Instant> moments(String operator, List<Literal> literals) {
    if (operator.startsWith("this") || operator.startsWith("next") || operator.equals("previous")) {
      return literals.isEmpty() ? word(operator) : periods(operator, literals);
    }
    if (operator.startsWith("last")) {
      return word(operator);
    }
    Span day = Span.days(today, today.plusDays(1), zone);
    List<Span> spans = literals.stream().map(literal -> Span.of(literal, zone)).toList();
    return switch (operator) {
      case "today" -> day::holds;
      case "beforetoday" -> moment -> moment.isBefore(day.from());
      case "aftertoday" -> moment -> !moment.isBefore(day.until());
      case "eq", "in", "datetime" -> moment -> spans.stream().anyMatch(span -> span.holds(moment));
      case "date" -> spans.get(0).day(zone)::holds;
      case "lt", "beforetime" -> moment -> moment.isBefore(spans.get(0).from());
      case "le" -> moment -> moment.isBefore(spans.get(0).until());
      case "gt" -> moment -> !moment.isBefore(spans.get(0).until());
      case "ge", "aftertime" -> moment -> !moment.isBefore(spans.get(0).from());
      case "between" ->
          moment -> !moment.isBefore(spans.get(0).from()) && moment.isBefore(spans.get(1).until());
      default -> throw new IllegalArgumentException(operator);
    };
  }

  /** {@code lastWeek} and its like. */
  private Predicate<Instant> word(String operator) {
    String way = operator.substring(0, 4);
    int shift = way.equals("last") ? -1 : way.equals("next") ? 1 : 0;
    return around(WORDS.get(operator.substring(4)), shift, shift);
  }

  private Predicate<Instant> periods(String function, List<Literal> arguments) {
    String unit = arguments.get(arguments.size() - 1).text();
    int count = arguments.size() == 1 ? 1 : Numbers.of(arguments.get(0)).intValueExact();
    return switch (function) {
      case "this" -> around(unit, 0, 0);
      case "next" -> around(unit, 1, count);
      case "previous" -> around(unit, -count, -1);
      case "thisandnext" -> around(unit, 0, count);
      case "thisandprevious" -> around(unit, -count, 0);
      case "thisandpreviousandnext" -> around(unit, -1, 1);
      default -> throw new IllegalArgumentException(function);
    };
  }

  /** From one period to another, counted from that of today; none where they run backwards. */
  private Predicate<Instant> around(String unit, long first, long last) {
    LocalDate from = start(unit, first);
    LocalDate behind = start(unit, last + 1);
    return moment -> {
      LocalDate day = moment.atZone(zone).toLocalDate();
      return !day.isBefore(from) && day.isBefore(behind);
    };
  }

  /** The first day of the n-th period after that of today. */
  private LocalDate start(String unit, long n) {
    int month = today.getMonthValue() - 1;
    return switch (unit.toLowerCase(java.util.Locale.ROOT)) {
      case "1", "day", "days" -> today.plusDays(n);
      case "2", "week", "weeks", "wk", "wks" ->
          today.minusDays(today.getDayOfWeek().getValue() - 1).plusWeeks(n);
      case "3", "month", "months", "mon", "mos" -> today.withDayOfMonth(1).plusMonths(n);
      case "4", "quarter", "quarters", "qtr", "qtrs" ->
          today.withDayOfMonth(1).minusMonths(month % 3).plusMonths(3 * n);
      case "5", "halfyear", "halfyears", "hyr", "hyrs" ->
          today.withDayOfMonth(1).minusMonths(month % 6).plusMonths(6 * n);
      case "6", "year", "years", "yr", "yrs" -> today.withDayOfYear(1).plusYears(n);
      default -> throw new IllegalArgumentException(unit);
    };
  }
}
