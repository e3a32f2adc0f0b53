package io.arkiv.query.literal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * What a date literal covers, in the zone that the database stores: a day, a second, or the instant
 * of its last written digit.
 *
 * @param from inclusive
 * @param until exclusive; as {@code from} where the stored clock has no such time, having gone back
 * @param localFrom {@code from} on the clock of the zone that it was read in
 */
public record Moment(LocalDateTime from, LocalDateTime until, LocalDateTime localFrom) {

  private static final LocalDateTime EARLIEST = LocalDateTime.of(1, 1, 1, 0, 0);
  private static final LocalDateTime LATEST =
      LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000);

  /**
   * The stored time from which on all are at or after an instant. A stored time that its clock
   * shows twice is the earlier instant, hence none is between the two: that stretch of instants
   * begins when the clock is through with it.
   *
   * @param local the instant, on the clock of a zone
   */
  public static LocalDateTime stored(LocalDateTime local, ZoneId from, ZoneId storedZone) {
    if (from.equals(storedZone)) {
      return convert(local, from, storedZone);
    }
    ZonedDateTime instant = local.atZone(from).withZoneSameInstant(storedZone);
    ZoneOffsetTransition change = storedZone.getRules().getTransition(instant.toLocalDateTime());
    boolean isRepeated =
        change != null && change.isOverlap() && instant.getOffset().equals(change.getOffsetAfter());
    return clamped(isRepeated ? change.getDateTimeBefore() : instant.toLocalDateTime());
  }

  /**
   * A time on the clock of one zone as the clock of another shows it, clamped to the years 1 to
   * 9999. A time that a clock change removes is moved on by the gap, which makes a missing midnight
   * the first valid instant; an ambiguous one is the earlier.
   */
  public static LocalDateTime convert(LocalDateTime local, ZoneId from, ZoneId to) {
    LocalDateTime converted =
        from.equals(to) ? local : local.atZone(from).withZoneSameInstant(to).toLocalDateTime();
    return clamped(converted);
  }

  private static LocalDateTime clamped(LocalDateTime time) {
    if (time.isBefore(EARLIEST)) {
      return EARLIEST;
    }
    return time.isAfter(LATEST) ? LATEST : time;
  }
}
