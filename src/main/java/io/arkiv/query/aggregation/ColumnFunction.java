package io.arkiv.query.aggregation;

import io.arkiv.archive.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The functions of a {@code $select}, and what they can be asked of. */
public enum ColumnFunction {
  GROUP_BY("GroupBy", ValueKind.values()),
  /** The number of distinct values; texts are alike without regard to case. */
  COUNT("Count", ValueKind.values()),
  /** The number of values. */
  COUNT_ALL("CountAll", ValueKind.values()),
  SUM("Sum", ValueKind.INTEGER, ValueKind.DECIMAL, ValueKind.SECONDS),
  AVG("Avg", ValueKind.INTEGER, ValueKind.DECIMAL, ValueKind.SECONDS),
  MIN(
      "Min",
      ValueKind.INTEGER,
      ValueKind.DECIMAL,
      ValueKind.SECONDS,
      ValueKind.DATE_TIME,
      ValueKind.TEXT),
  MAX(
      "Max",
      ValueKind.INTEGER,
      ValueKind.DECIMAL,
      ValueKind.SECONDS,
      ValueKind.DATE_TIME,
      ValueKind.TEXT),
  MEDIAN("Median", ValueKind.INTEGER, ValueKind.DECIMAL, ValueKind.SECONDS),
  /** The share of the sum, 0 to 100. */
  PERCENT("Percent", ValueKind.INTEGER, ValueKind.DECIMAL, ValueKind.SECONDS),
  /** A part of a date; the only one that stands inside another. */
  DATE_PART("DatePart", ValueKind.DATE_TIME);

  private final String spelling;
  private final Set<ValueKind> kinds;

  ColumnFunction(String spelling, ValueKind... kinds) {
    this.spelling = spelling;
    this.kinds = Set.of(kinds);
  }

  /** The function of that name, in any case. */
  static Optional<ColumnFunction> spelled(String name) {
    return Arrays.stream(values())
        .filter(function -> function.spelling.equalsIgnoreCase(name))
        .findFirst();
  }

  /** The names of all. */
  static List<String> spellings() {
    return Arrays.stream(values()).map(ColumnFunction::spelling).toList();
  }

  /** The names of those that can be asked of a kind of value. */
  static List<String> spellingsFor(ValueKind kind) {
    return Arrays.stream(values())
        .filter(function -> function.serves(kind))
        .map(ColumnFunction::spelling)
        .toList();
  }

  boolean serves(ValueKind kind) {
    return kinds.contains(kind);
  }

  /** The name as the documentation writes it. */
  public String spelling() {
    return spelling;
  }
}
