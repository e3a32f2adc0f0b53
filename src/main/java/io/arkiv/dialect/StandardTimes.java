package io.arkiv.dialect;

import io.arkiv.archive.source.DatePart;

/** Date-times, as the standard says them; see {@link Dialect}. */
abstract class StandardTimes extends StandardValues {

  StandardTimes() {}

  /** Whole seconds between two date-times. Arguments: the later, the earlier. */
  public String secondsBetween() {
    return "CAST(FLOOR(EXTRACT(EPOCH FROM (? - ?))) AS BIGINT)";
  }

  /** A date-time by the seconds since 1970; none for 0. One argument. */
  public String secondsSince1970() {
    return "(TIMESTAMP '1970-01-01 00:00:00' + NULLIF(?, 0) * INTERVAL '1' SECOND)";
  }

  /** A text such as {@code 2024-03-05 00:00:00} as a date-time. */
  public String asDateTime(String text) {
    return "CAST(" + text + " AS TIMESTAMP)";
  }

  /** The time of a date-time as a text, to the second. */
  public String timeOfDay(String dateTime) {
    return "TO_CHAR(" + dateTime + ", 'HH24:MI:SS')";
  }

  /**
   * A stored date-time on the clock of a zone, to the second; an ambiguous one is the earlier. Its
   * one argument stands for every {@code ?}.
   *
   * @param zone an IANA id, whose characters need no escape
   * @param storedZone the zone of the stored date-time
   */
  abstract String onClockOf(String zone, String storedZone);

  /** The databases do not all know UTC by the name that Java gives it. */
  static String zoneName(String zone) {
    return zone.equals("Z") ? "UTC" : zone;
  }

  /**
   * A field of a stored date-time on the clock of a zone: YEAR to SECOND. Its one argument stands
   * for every {@code ?}.
   *
   * @param zone see {@link #onClockOf}
   */
  public String field(String field, String zone, String storedZone) {
    String local = zone.equals(storedZone) ? "?" : onClockOf(zone, storedZone);
    return "CAST(FLOOR(EXTRACT(" + field + " FROM " + local + ")) AS INTEGER)";
  }

  /**
   * A part of a stored date-time on the clock of a zone, a period as its first instant, which
   * groups and sorts faster than its text. Its one argument stands for every {@code ?}.
   *
   * @param zone see {@link #onClockOf}
   */
  public String part(DatePart part, String zone, String storedZone) {
    String local = zone.equals(storedZone) ? "?" : onClockOf(zone, storedZone);
    return switch (part) {
      case YEAR, QUARTER, MONTH, DAY, HOUR -> number(part.name(), local);
      case DAY_OF_YEAR -> number("DOY", local);
      case DAY_OF_WEEK -> "MOD(" + number(isoDayOfWeek(), local) + ", 7)";
      case DAY_OF_WEEK_FROM_MONDAY -> "(" + number(isoDayOfWeek(), local) + " - 1)";
      case WEEKNO -> number(week(), local);
      case YEAR_MONTH -> period("MONTH", local);
      case YEAR_WEEKNO, YEAR_WEEK_AS_ISO_DATE -> period(week(), local);
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

  /** The unit of DATE_TRUNC, and the field of EXTRACT, that is the ISO week. */
  String week() {
    return "WEEK";
  }

  /** The field of EXTRACT that is 1 on Monday and 7 on Sunday. */
  String isoDayOfWeek() {
    return "ISODOW";
  }
}
