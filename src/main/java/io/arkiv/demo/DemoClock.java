package io.arkiv.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of requests and of demo data alike, so that {@code today} and the data agree: the
 * machine's, or one that stands still on the day of {@code arkiv.demo.as-of}.
 */
@ApplicationScoped
public class DemoClock {

  @Inject
  @ConfigProperty(name = "arkiv.demo.as-of")
  private Optional<LocalDate> asOf;

  @Inject
  @ConfigProperty(name = "arkiv.time-zone", defaultValue = "UTC")
  private String timeZone;

  /** What time it is, in the zone of the date-times that the database holds. */
  @Produces
  @Singleton
  public Clock clock() {
    return on(asOf, ZoneId.of(timeZone.trim()).normalized());
  }

  /** Noon, since it is on that day in nearly every zone that a caller may be in. */
  public static Clock on(Optional<LocalDate> day, ZoneId zone) {
    return day.map(date -> date.atTime(LocalTime.NOON).atZone(zone).toInstant())
        .map(noon -> Clock.fixed(noon, zone))
        .orElse(Clock.system(zone));
  }
}
