package io.arkiv.query;

import io.arkiv.query.literal.CalendarSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;

/**
 * What the administrator settled about queries.
 *
 * @param storedZone the zone of the date-times in the database ({@code arkiv.time-zone})
 * @param firstDayOfWeek where weeks begin ({@code arkiv.week.first-day})
 * @param defaultPageSize rows of a page without {@code $top} ({@code arkiv.page.default-size})
 * @param maxPageSize the most rows in one answer ({@code arkiv.page.max-size})
 * @param statementTimeout how long a statement may take ({@code arkiv.statement.timeout-seconds})
 */
public record QuerySettings(
    ZoneId storedZone,
    DayOfWeek firstDayOfWeek,
    int defaultPageSize,
    int maxPageSize,
    Duration statementTimeout) {

  /** What binding needs of them. */
  CalendarSettings calendar() {
    return new CalendarSettings(storedZone, firstDayOfWeek);
  }
}
