package io.arkiv.query.literal;

import java.time.DayOfWeek;
import java.time.ZoneId;

/**
 * What the administrator settled about dates.
 *
 * @param storedZone the zone of the date-times in the database ({@code arkiv.time-zone})
 * @param firstDayOfWeek where weeks begin ({@code arkiv.week.first-day})
 */
public record CalendarSettings(ZoneId storedZone, DayOfWeek firstDayOfWeek) {}
