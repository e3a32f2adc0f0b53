package io.arkiv.display;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Shows date-times as ISO text, on the clock of one zone. */
final class DateDisplay implements ValueDisplay {

  private final ZoneId storedZone;
  private final ZoneId zone;
  private final boolean isOffsetShown;
  private final boolean isShifted;

  DateDisplay(ZoneId storedZone, ZoneId zone, boolean isOffsetShown) {
    this.storedZone = storedZone;
    this.zone = zone;
    this.isOffsetShown = isOffsetShown;
    this.isShifted = isOffsetShown || !storedZone.equals(zone);
  }

  @Override
  public Object show(Object raw) {
    if (!isShifted) {
      return iso((LocalDateTime) raw);
    }
    OffsetDateTime shown = shown(raw);
    String text = iso(shown.toLocalDateTime());
    return isOffsetShown ? text + offset(shown.getOffset()) : text;
  }

  /** The date-time in the zone that it is shown in. */
  OffsetDateTime shown(Object raw) {
    return ((LocalDateTime) raw).atZone(storedZone).withZoneSameInstant(zone).toOffsetDateTime();
  }

  /** An offset without its seconds, which only zones of long ago have and ISO 8601 lacks. */
  private static String offset(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    return ZoneOffset.ofTotalSeconds(minutes * 60).getId();
  }

  /** {@code 2020-05-28T15:00:00}, with a fraction only where there is one. */
  static String iso(LocalDateTime time) {
    if (time.getNano() != 0 || time.getYear() < 0 || time.getYear() > 9999) {
      return time.toString();
    }
    char[] text = new char[19];
    digits(text, 0, time.getYear() / 100);
    digits(text, 2, time.getYear() % 100);
    text[4] = '-';
    digits(text, 5, time.getMonthValue());
    text[7] = '-';
    digits(text, 8, time.getDayOfMonth());
    text[10] = 'T';
    digits(text, 11, time.getHour());
    text[13] = ':';
    digits(text, 14, time.getMinute());
    text[16] = ':';
    digits(text, 17, time.getSecond());
    return new String(text);
  }

  private static void digits(char[] text, int at, int twoDigits) {
    text[at] = (char) ('0' + twoDigits / 10);
    text[at + 1] = (char) ('0' + twoDigits % 10);
  }
}
