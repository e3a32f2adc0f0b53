package io.arkiv.provider.columns;

import io.arkiv.archive.source.Hop;
import io.arkiv.archive.source.StoredColumn;
import io.arkiv.provider.sql.EclipseLinkSql;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The expression of a column that goes by its own name. What stands in the statement are names that
 * were checked and texts that are quoted.
 */
final class StoredSql {

  private static final String YEAR = "CAST(SUBSTRING(? FROM 1 FOR 4) AS INTEGER)";
  private static final String MONTH = "CAST(SUBSTRING(? FROM 5 FOR 2) AS INTEGER)";
  private static final String DAY = "CAST(SUBSTRING(? FROM 7 FOR 2) AS INTEGER)";

  /** As many characters of a memo as a list shows. */
  private static final int MOST_OF_A_LINE = 200;

  private final EclipseLinkSql sql;
  private final Joins joins;

  StoredSql(EclipseLinkSql sql, Joins joins) {
    this.sql = sql;
    this.joins = joins;
  }

  Expression<?> of(StoredColumn column) {
    From<?, ?> row = joins.row(column.rowPath());
    Expression<?> stored = sql.column(row, column.column());
    String value = "?";
    for (Hop hop : column.hops()) {
      value = through(hop, value);
    }
    return switch (column.reading()) {
      case TEXT -> fragment(String.class, value, stored);
      case NUMBER -> fragment(Integer.class, value, stored);
      case DECIMAL -> fragment(Double.class, value, stored);
      case FLAG -> fragment(Boolean.class, value, stored);
      case DATE_TIME -> fragment(LocalDateTime.class, value, stored);
      case REFERENCE ->
          fragment(Integer.class, sql.dialect().positive().replace("?", value), stored);
      case CHECKBOX -> checkbox(column, stored);
      case SECONDS_SINCE_1970 ->
          fragment(LocalDateTime.class, sql.dialect().secondsSince1970(), stored);
      case DIGITS_OF_DATE -> fragment(LocalDateTime.class, ofDigits(), stored);
      case TIME_OF_DAY -> fragment(String.class, sql.dialect().timeOfDay(value), stored);
      case FIRST_LINE -> fragment(String.class, firstLine().replace("?", value), stored);
      case NUMBER_AS_TEXT -> fragment(String.class, sql.dialect().asText(value), stored);
      case MINUTES -> fragment(Long.class, "(" + sql.dialect().asLong(value) + " * 60)", stored);
      case OPTION -> fragment(Integer.class, number(value, column.options()), stored);
    };
  }

  /** The fragment, in which the column may stand several times. */
  private <T> Expression<T> fragment(Class<T> type, String text, Expression<?> stored) {
    long times = text.chars().filter(c -> c == '?').count();
    Expression<?>[] expressions = new Expression<?>[(int) times];
    Arrays.fill(expressions, stored);
    return sql.fragment(type, text, expressions);
  }

  /** A sub-select by key: at most one row, and never one more of the row that refers to it. */
  private String through(Hop hop, String number) {
    List<String> columns = hop.columns().stream().map(column -> "h." + column).toList();
    String several =
        hop.isFirst()
            ? columns.stream()
                .map(column -> "NULLIF(" + column + ", '')")
                .collect(Collectors.joining(", ", "COALESCE(", ")"))
            : sql.dialect().joined(" ", columns);
    String read = columns.size() == 1 ? columns.get(0) : several;
    return "(SELECT "
        + read
        + " FROM "
        + sql.tables().of(hop.table())
        + " h WHERE h."
        + hop.key()
        + " = "
        + number
        + ")";
  }

  /** Without what a carriage return begins; one that has no end ends where the text does. */
  private String firstLine() {
    String end = sql.dialect().chr('\n');
    return "TRIM(TRAILING "
        + sql.dialect().chr('\r')
        + " FROM SUBSTRING(? FROM 1 FOR LEAST("
        + MOST_OF_A_LINE
        + ", POSITION("
        + end
        + " IN ? || "
        + end
        + ") - 1)))";
  }

  private Expression<?> checkbox(StoredColumn column, Expression<?> stored) {
    return sql.fragment(
        Boolean.class,
        "(CASE WHEN ? IS NOT NULL THEN COALESCE(?, 0) = 1 END)",
        joins.attribute(column.keyPath()),
        stored);
  }

  /** No value where the digits are of no day. */
  private String ofDigits() {
    String days =
        "CASE WHEN "
            + MONTH
            + " = 2 THEN CASE WHEN MOD("
            + YEAR
            + ", 4) = 0 AND (MOD("
            + YEAR
            + ", 100) <> 0 OR MOD("
            + YEAR
            + ", 400) = 0) THEN 29 ELSE 28 END WHEN "
            + MONTH
            + " IN (4, 6, 9, 11) THEN 30 ELSE 31 END";
    return "(CASE WHEN "
        + sql.dialect().isEightDigits()
        + " THEN CASE WHEN "
        + YEAR
        + " > 0 AND "
        + MONTH
        + " BETWEEN 1 AND 12 AND "
        + DAY
        + " BETWEEN 1 AND "
        + days
        + " THEN "
        + sql.dialect()
            .asDateTime(
                "SUBSTRING(? FROM 1 FOR 4) || '-' || SUBSTRING(? FROM 5 FOR 2) || '-'"
                    + " || SUBSTRING(? FROM 7 FOR 2) || ' 00:00:00'")
        + " END END)";
  }

  private String number(String value, List<String> options) {
    StringBuilder number = new StringBuilder("(CASE ").append(value);
    for (int i = 0; i < options.size(); i++) {
      number
          .append(" WHEN ")
          .append(sql.dialect().literal(options.get(i)))
          .append(" THEN ")
          .append(i + 1);
    }
    return number.append(" END)").toString();
  }
}
