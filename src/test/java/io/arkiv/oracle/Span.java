package io.arkiv.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a date literal covers: a day, a second, or an exact moment.
 *
 * @param until the first moment behind it
 */
record Span(Instant from, Instant until) {

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,4})([-./])(\\d{1,2})[-./](\\d{1,4})"
              + "(?:(?:[T ]|(?<utc>Z))(?<time>\\d{1,2}:\\d{2}(?::\\d{2}(?<part>\\.\\d+)?)?))?"
              + "(?<zone>Z|[+-]\\d{2}:?\\d{2})?",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads a literal.
   *
   * @param zone of a literal that names none
   */
  static Span of(Literal written, ZoneId zone) {
    Literal literal = written.decoded();
    Matcher parts = DATE.matcher(literal.text());
    if (!parts.matches()) {
      throw new IllegalArgumentException("no date: " + literal);
    }
    LocalDate day = day(parts);
    ZoneId own = zone(parts, zone);
    boolean isInstant = literal.form() == Literal.Form.TAGGED;
    if (parts.group("time") == null && !isInstant) {
      return days(day, day.plusDays(1), own);
    }
    String time = parts.group("time") == null ? "00:00" : parts.group("time");
    Instant from =
        day.atTime(LocalTime.parse(time.length() < 5 || time.charAt(1) == ':' ? "0" + time : time))
            .atZone(own)
            .toInstant()
            .truncatedTo(ChronoUnit.MICROS);
    ChronoUnit unit = parts.group("part") == null ? ChronoUnit.SECONDS : ChronoUnit.MICROS;
    return new Span(from, from.plus(1, unit));
  }

  /** From the beginning of a day to the beginning of another. */
  static Span days(LocalDate first, LocalDate behind, ZoneId zone) {
    return new Span(first.atStartOfDay(zone).toInstant(), behind.atStartOfDay(zone).toInstant());
  }

  /** The day that it begins on, on the clock of a zone. */
  Span day(ZoneId zone) {
    LocalDate day = from.atZone(zone).toLocalDate();
    return days(day, day.plusDays(1), zone);
  }

  boolean holds(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  /** A stored date-time as a moment. */
  static Instant moment(Object stored) {
    return ((LocalDateTime) stored).toInstant(ZoneOffset.UTC);
  }

  /** Year first, or in an encoded value d.M.y and M/d/y. */
  private static LocalDate day(Matcher parts) {
    int first = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(3));
    int third = Integer.parseInt(parts.group(4));
    if (parts.group(1).length() == 4) {
      return LocalDate.of(first, second, third);
    }
    return parts.group(2).equals(".")
        ? LocalDate.of(third, second, first)
        : LocalDate.of(third, first, second);
  }

  private static ZoneId zone(Matcher parts, ZoneId zone) {
    if (parts.group("utc") != null) {
      return ZoneOffset.UTC;
    }
    String named = parts.group("zone");
    return named == null ? zone : ZoneOffset.of(named.toUpperCase(Locale.ROOT));
  }
}
