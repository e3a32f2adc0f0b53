package io.arkiv.query.restriction;

import io.arkiv.archive.OperatorMeaning.Calendar;
import io.arkiv.archive.PeriodUnit;
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

  /** The periods that a calendar word names. */
  static Period of(Calendar calendar, LocalDate today, DayOfWeek firstDayOfWeek) {
    PeriodUnit unit = calendar.unit();
    LocalDate start = unit.startOf(today, firstDayOfWeek);
    return new Period(
        calendar.first() == null ? null : unit.plus(start, calendar.first()),
        calendar.last() == null ? null : unit.plus(start, calendar.last() + 1));
  }
}
