package io.arkiv.it;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values that an evaluator groups by: parts of dates, spellings and their order. */
final class EvaluatorValues {

  private EvaluatorValues() {}

  static int compareSpellings(Object a, Object b) {
    return a instanceof String text ? byCodePoint(text, (String) b) : compareValues(a, b);
  }

  static Object value(Map<String, Object> row, AggregateTerm term) {
    Object value = row.get(term.column().toLowerCase(Locale.ROOT));
    return value == null || term.part().isEmpty() ? value : part((String) value, term.part());
  }

  private static Object part(String iso, String part) {
    LocalDateTime date = LocalDateTime.parse(iso);
    int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int weekYear = date.get(IsoFields.WEEK_BASED_YEAR);
    int quarter = (date.getMonthValue() + 2) / 3;
    return switch (part) {
      case "year" -> BigDecimal.valueOf(date.getYear());
      case "quarter" -> BigDecimal.valueOf(quarter);
      case "month" -> BigDecimal.valueOf(date.getMonthValue());
      case "day" -> BigDecimal.valueOf(date.getDayOfMonth());
      case "dayofyear" -> BigDecimal.valueOf(date.getDayOfYear());
      case "dayofweek" -> BigDecimal.valueOf(date.getDayOfWeek().getValue() % 7);
      case "dayofweekfrommonday" -> BigDecimal.valueOf(date.getDayOfWeek().getValue() - 1);
      case "hour" -> BigDecimal.valueOf(date.getHour());
      case "weekno" -> BigDecimal.valueOf(week);
      case "yearmonth" -> String.format("%d/%02d", date.getYear(), date.getMonthValue());
      case "yearweekno" -> String.format("%d/%02d", weekYear, week);
      case "yearquarter" -> date.getYear() + "/" + quarter;
      case "isodate" -> iso.substring(0, 10);
      case "isodatehour" -> iso.substring(0, 13);
      case "yearweekasisodate" ->
          date.toLocalDate().minusDays(date.getDayOfWeek().getValue() - 1).toString();
      default -> throw new IllegalArgumentException(part);
    };
  }

  static Object folded(Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    StringBuilder folded = new StringBuilder();
    text.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  static int compare(List<Object> a, List<Object> b) {
    for (int i = 0; i < a.size(); i++) {
      int compared = compareValues(a.get(i), b.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  /** Missing values lowest, numbers by size, texts without regard to case by code point. */
  static int compareValues(Object a, Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    if (a instanceof BigDecimal number) {
      return number.compareTo((BigDecimal) b);
    }
    if (a instanceof Boolean flag) {
      return flag.compareTo((Boolean) b);
    }
    int compared = byCodePoint((String) folded(a), (String) folded(b));
    return compared != 0 ? compared : byCodePoint((String) a, (String) b);
  }

  private static int byCodePoint(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
