package io.arkiv.provider.groups;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.dialect.Dialect;
import io.arkiv.provider.columns.RowLayout;
import io.arkiv.query.aggregation.Aggregate;
import io.arkiv.query.aggregation.ColumnFunction;
import java.math.BigDecimal;
import java.util.List;

/**
 * One total in a statement over {@link BaseRows}: what it selects, what sorts by it, and how its
 * value is read.
 */
final class TotalSql {

  /** Between a text as it is compared and the text itself: lower than any letter. */
  private static final char BEHIND_FOLDED = '\u0001';

  private final Aggregate aggregate;
  private final ArchiveColumn column;
  private final Dialect dialect;
  private final List<String> selections;
  private final List<String> ranked;

  TotalSql(Aggregate aggregate, BaseRows rows, boolean isOfPrimaryKey) {
    this.aggregate = aggregate;
    this.column = aggregate.column();
    this.dialect = rows.sql().dialect();
    String value = value(aggregate, rows);
    this.ranked = aggregate.function() == ColumnFunction.MEDIAN ? List.of(value) : List.of();
    this.selections =
        switch (aggregate.function()) {
          case COUNT -> List.of(isOfPrimaryKey ? "COUNT(*)" : "COUNT(DISTINCT " + value + ")");
          case COUNT_ALL -> List.of("COUNT(" + value + ")");
          case SUM, PERCENT -> List.of("SUM(" + value + ")");
          case AVG -> List.of("SUM(" + taken(value) + ")", "COUNT(" + taken(value) + ")");
          case MIN -> List.of("MIN(" + value + ")");
          case MAX -> List.of("MAX(" + value + ")");
          case MEDIAN -> List.of(dialect.median(value));
          case GROUP_BY, DATE_PART -> throw new IllegalStateException("no total: " + aggregate);
        };
  }

  /** The column that is totalled: missing values are NULL in it. */
  static String value(Aggregate aggregate, BaseRows rows) {
    ColumnSource source = aggregate.column().source();
    if (source.isSameInEveryRow()) {
      return source.raw(null) == null
          ? "NULLIF(" + rows.zero("value") + ", 0)"
          : rows.zero("value");
    }
    if (aggregate.column().kind() == ValueKind.ITEM) {
      return rows.value(ItemParts.of(source).id());
    }
    if (aggregate.column().kind() != ValueKind.TEXT || isPeriod(source)) {
      return rows.value(source);
    }
    boolean isCounted =
        aggregate.function() == ColumnFunction.COUNT
            || aggregate.function() == ColumnFunction.COUNT_ALL;
    String folded = rows.folded(source);
    return isCounted
        ? folded
        : rows.sql().dialect().concatenated(folded, BEHIND_FOLDED, rows.value(source));
  }

  /** Whether the database gives date-times for what is shown as a text. */
  static boolean isPeriod(ColumnSource source) {
    return source.appearance() == Appearance.PERIOD;
  }

  private String taken(String value) {
    return switch (aggregate.takes()) {
      case ALL -> value;
      case NO_NEGATIVE -> "CASE WHEN " + value + " >= 0 THEN " + value + " END";
      case ONLY_POSITIVE -> "CASE WHEN " + value + " > 0 THEN " + value + " END";
    };
  }

  /** What a group's row selects for it: one or two expressions. */
  List<String> selections() {
    return selections;
  }

  /** The numbers that it is a median of; none for other totals. */
  List<String> ranked() {
    return ranked;
  }

  /**
   * What groups are sorted by; numbers as ones that a continuation can hold.
   *
   * @param at the names of the selections in the table of groups
   */
  String sortable(List<String> at) {
    String first = at.get(0);
    if (aggregate.function() == ColumnFunction.AVG) {
      return "(" + dialect.asDouble(first) + " / NULLIF(" + at.get(1) + ", 0))";
    }
    return isNumber() ? dialect.asDouble(first) : first;
  }

  /** Whether groups are sorted by it as by a number. */
  boolean isNumber() {
    boolean isValue =
        aggregate.function() == ColumnFunction.MIN || aggregate.function() == ColumnFunction.MAX;
    return !isValue
        || !isPeriod(column.source())
            && column.kind() != ValueKind.TEXT
            && column.kind() != ValueKind.DATE_TIME;
  }

  /** The total of a group, from the values of its selections. */
  Object read(Object[] row, int at) {
    Object value = row[at];
    if (aggregate.function() == ColumnFunction.AVG) {
      double count = ((Number) row[at + 1]).doubleValue();
      return value == null ? null : ((Number) value).doubleValue() / count;
    }
    if (value == null) {
      return null;
    }
    return switch (aggregate.function()) {
      case MIN, MAX -> extreme(value);
      case MEDIAN -> ((Number) value).doubleValue();
      default -> number((Number) value);
    };
  }

  private Object extreme(Object value) {
    Object plain = RowLayout.plain(value, column.kind());
    boolean isFolded = plain instanceof String;
    return column.source().raw(isFolded ? behindFolded((String) plain) : plain);
  }

  /** What is compared of a text that stands behind its folded form. */
  static String folded(String total, Dialect dialect) {
    String end = "POSITION(" + dialect.chr(BEHIND_FOLDED) + " IN " + total + ") - 1";
    return "SUBSTRING(" + total + " FROM 1 FOR " + end + ")";
  }

  private static String behindFolded(String text) {
    return text.substring(text.indexOf(BEHIND_FOLDED) + 1);
  }

  /** A count or a sum as a whole number where its values are whole. */
  private Object number(Number value) {
    boolean isSumOfDecimals =
        column.kind() == ValueKind.DECIMAL
            && (aggregate.function() == ColumnFunction.SUM
                || aggregate.function() == ColumnFunction.PERCENT);
    if (isSumOfDecimals) {
      return value.doubleValue();
    }
    BigDecimal exact = new BigDecimal(value.toString());
    try {
      long whole = exact.longValueExact();
      if (column.kind() != ValueKind.SECONDS && whole == (int) whole) {
        return (int) whole;
      }
      return whole;
    } catch (ArithmeticException beyond) {
      return exact;
    }
  }
}
