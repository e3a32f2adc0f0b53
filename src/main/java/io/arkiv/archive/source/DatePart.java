package io.arkiv.archive.source;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a date-time. Weeks are ISO weeks.
 *
 * <p>A part is either a number that comes again and again, or a period with its year; the database
 * gives a period as its first instant, so that periods compare and sort as dates.
 */
public enum DatePart {
  YEAR("Year"),
  QUARTER("Quarter"),
  MONTH("Month"),
  DAY("Day"),
  /** 1 to 366. */
  DAY_OF_YEAR("DayOfYear"),
  /** 0 is Sunday, 6 Saturday. */
  DAY_OF_WEEK("DayOfWeek"),
  /** 0 is Monday, 6 Sunday. */
  DAY_OF_WEEK_FROM_MONDAY("DayOfWeekFromMonday"),
  /** 0 to 23. */
  HOUR("Hour"),
  WEEKNO("Weekno"),
  /** {@code 2024/03}. */
  YEAR_MONTH("YearMonth"),
  /** {@code 2024/09}: the ISO week-year and the week. */
  YEAR_WEEKNO("YearWeekno"),
  /** {@code 2024/1}. */
  YEAR_QUARTER("YearQuarter"),
  /** {@code 2024-02-26}: the Monday of the week. */
  YEAR_WEEK_AS_ISO_DATE("YearWeekAsISODate"),
  /** {@code 2024-03-05}. */
  ISO_DATE("ISODate"),
  /** {@code 2024-03-05T14}. */
  ISO_DATE_HOUR("ISODateHour");

  private final String spelling;

  DatePart(String spelling) {
    this.spelling = spelling;
  }

  /** The part of that name, in any case. */
  public static Optional<DatePart> spelled(String name) {
    return Arrays.stream(values()).filter(part -> part.spelling.equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all. */
  public static List<String> spellings() {
    return Arrays.stream(values()).map(DatePart::spelling).toList();
  }

  /** The name that clients write. */
  public String spelling() {
    return spelling;
  }

  /** Whether it is a period with its year, shown as text, rather than a number. */
  public boolean isPeriod() {
    return compareTo(YEAR_MONTH) >= 0;
  }

  /** The text of the period that begins at an instant. */
  public String textOf(LocalDateTime start) {
    return switch (this) {
      case YEAR_MONTH -> text("%04d/%02d", start.getYear(), start.getMonthValue());
      case YEAR_WEEKNO ->
          text(
              "%04d/%02d",
              start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case YEAR_QUARTER -> text("%04d/%d", start.getYear(), start.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR_WEEK_AS_ISO_DATE, ISO_DATE -> start.toLocalDate().toString();
      case ISO_DATE_HOUR -> start.toLocalDate() + text("T%02d", start.getHour());
      default -> throw new IllegalStateException(spelling + " is a number");
    };
  }

  private static String text(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
