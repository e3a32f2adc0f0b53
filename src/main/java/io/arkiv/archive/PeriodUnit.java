package io.arkiv.archive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The periods of the calendar, with the names and codes that the original documents. */
public enum PeriodUnit {
  DAY("1", "day", "days"),
  WEEK("2", "week", "weeks", "wk", "wks"),
  MONTH("3", "month", "months", "mon", "mos"),
  QUARTER("4", "quarter", "quarters", "qtr", "qtrs"),
  HALF_YEAR("5", "halfyear", "halfyears", "hyr", "hyrs"),
  YEAR("6", "year", "years", "yr", "yrs");

  private final List<String> spellings;

  PeriodUnit(String... spellings) {
    this.spellings = List.of(spellings);
  }

  /** The unit of that name or code, in any case. */
  public static Optional<PeriodUnit> spelled(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    for (PeriodUnit unit : values()) {
      if (unit.spellings.contains(wanted)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** Its names, the code first. */
  public List<String> spellings() {
    return spellings;
  }

  /** The first day of the period that holds a day. */
  public LocalDate startOf(LocalDate day, DayOfWeek firstDayOfWeek) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(firstDayOfWeek));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> startOfMonths(day, 3);
      case HALF_YEAR -> startOfMonths(day, 6);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** A start of a period, moved by whole periods; n may be negative. */
  public LocalDate plus(LocalDate start, long n) {
    return switch (this) {
      case DAY -> start.plusDays(n);
      case WEEK -> start.plusWeeks(n);
      case MONTH -> start.plusMonths(n);
      case QUARTER -> start.plusMonths(3 * n);
      case HALF_YEAR -> start.plusMonths(6 * n);
      case YEAR -> start.plusYears(n);
    };
  }

  private static LocalDate startOfMonths(LocalDate day, int months) {
    int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), firstMonth, 1);
  }
}
