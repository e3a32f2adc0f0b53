package io.arkiv.query;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Whole days from one to another: what a calendar word means.
 *
 * @param from the first day; null for the beginning of time
 * @param until the day after the last; null for the end of time
 */
record Period(LocalDate from, LocalDate until) {

  /**
   * The periods around today's.
   *
   * @param first the first period, counted from today's (0), which may be negative
   * @param last the last period, inclusive; before {@code first} for an empty range
   */
  static Period around(
      LocalDate today, PeriodUnit unit, long first, long last, DayOfWeek firstDayOfWeek) {
    LocalDate start = unit.startOf(today, firstDayOfWeek);
    return new Period(unit.plus(start, first), unit.plus(start, last + 1));
  }

  /** All days before one. */
  static Period before(LocalDate day) {
    return new Period(null, day);
  }

  /** All days after one. */
  static Period after(LocalDate day) {
    return new Period(day.plusDays(1), null);
  }
}
