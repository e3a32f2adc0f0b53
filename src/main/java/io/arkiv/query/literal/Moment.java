package io.arkiv.query.literal;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * What a date literal covers, in the zone that the database stores: a day, a second, or the instant
 * of its last written digit.
 *
 * @param from inclusive
 * @param until exclusive, after {@code from}
 * @param localFrom {@code from} on the clock of the zone that it was read in
 */
public record Moment(LocalDateTime from, LocalDateTime until, LocalDateTime localFrom) {

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1, 1, 1, 0, 0);
  private static final LocalDateTime LATEST =
      LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000);

  /**
   * A time on the clock of one zone as the clock of another shows it, clamped to the years 1 to
   * 9999. A time that a clock change removes is moved on by the gap, which makes a missing midnight
   * the first valid instant; an ambiguous one is the earlier.
   */
  public static LocalDateTime convert(LocalDateTime local, ZoneId from, ZoneId to) {
    LocalDateTime converted =
        from.equals(to) ? local : local.atZone(from).withZoneSameInstant(to).toLocalDateTime();
    if (converted.isBefore(EARLIEST)) {
      return EARLIEST;
    }
    return converted.isAfter(LATEST) ? LATEST : converted;
  }
}
