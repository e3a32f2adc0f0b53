package io.arkiv.provider;

import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.DatePart;
import jakarta.persistence.criteria.Expression;
import java.time.LocalDateTime;

/**
 * Computes parts of dates in the database: numbers as numbers, a period as its first instant, which
 * groups and sorts faster than its text.
 */
final class DatePartSql {

  private DatePartSql() {}

  static Expression<?> expression(
      EclipseLinkSql sql, ColumnSource.PartOfDate source, Expression<?> date) {
    DatabaseDialect dialect = sql.dialect();
    String local = dialect.onClockOf(source.zone(), source.storedZone());
    Class<?> type = source.part().isPeriod() ? LocalDateTime.class : Integer.class;
    return sql.fragment(type, part(source.part(), local, dialect), date);
  }

  private static String part(DatePart part, String local, DatabaseDialect dialect) {
    return switch (part) {
      case YEAR, QUARTER, MONTH, DAY, HOUR -> number(part.name(), local);
      case DAY_OF_YEAR -> number("DOY", local);
      case DAY_OF_WEEK -> "MOD(" + number(dialect.isoDayOfWeek(), local) + ", 7)";
      case DAY_OF_WEEK_FROM_MONDAY -> "(" + number(dialect.isoDayOfWeek(), local) + " - 1)";
      case WEEKNO -> number(dialect.week(), local);
      case YEAR_MONTH -> period("MONTH", local);
      case YEAR_WEEKNO, YEAR_WEEK_AS_ISO_DATE -> period(dialect.week(), local);
      case YEAR_QUARTER -> period("QUARTER", local);
      case ISO_DATE -> period("DAY", local);
      case ISO_DATE_HOUR -> period("HOUR", local);
    };
  }

  private static String number(String field, String local) {
    return "CAST(EXTRACT(" + field + " FROM " + local + ") AS INTEGER)";
  }

  private static String period(String unit, String local) {
    return "DATE_TRUNC('" + unit + "', " + local + ")";
  }
}
