package io.arkiv.archive;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock that the date-times of a column are shown and filtered on. */
public enum ColumnClock {
  /** That of the zone asked for. */
  ASKED,
  /** UTC, whatever zone is asked for. */
  UTC {
    @Override
    public ZoneId zone(ZoneId asked) {
      return ZoneOffset.UTC;
    }
  },
  /** Nobody's: a day is the day that is stored, wherever it is asked for. */
  NONE {
    @Override
    public ZoneId storedZone(ZoneId stored, ZoneId asked) {
      return asked;
    }
  };

  /** The zone of the clock. */
  public ZoneId zone(ZoneId asked) {
    return asked;
  }

  /**
   * The zone that stored values are taken to be of.
   *
   * @param stored that of the database's date-times
   */
  public ZoneId storedZone(ZoneId stored, ZoneId asked) {
    return stored;
  }
}
