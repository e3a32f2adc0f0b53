package io.arkiv.rest;

import io.arkiv.display.DisplaySettings;
import io.arkiv.query.literal.CalendarSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the settings of the rooms that use Java SE alone; the others read their own. */
@ApplicationScoped
public class SettingsReader {

  private static final String LEGACY = "legacy";

  @Inject
  @ConfigProperty(name = "arkiv.time-zone", defaultValue = "UTC")
  private String timeZone;

  @Inject
  @ConfigProperty(name = "arkiv.week.first-day", defaultValue = "MONDAY")
  private String firstDayOfWeek;

  @Inject
  @ConfigProperty(name = "arkiv.missing-values", defaultValue = "null")
  private String missingValues;

  /** The settings of binding. */
  @Produces
  @Singleton
  public CalendarSettings calendarSettings() {
    return new CalendarSettings(
        storedZone(), DayOfWeek.valueOf(firstDayOfWeek.trim().toUpperCase(Locale.ROOT)));
  }

  /** The settings of showing. */
  @Produces
  @Singleton
  public DisplaySettings displaySettings() {
    return new DisplaySettings(storedZone(), missingValues.trim().equalsIgnoreCase(LEGACY));
  }

  private ZoneId storedZone() {
    return ZoneId.of(timeZone.trim()).normalized();
  }
}
