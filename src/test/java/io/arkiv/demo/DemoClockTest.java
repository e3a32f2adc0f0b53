package io.arkiv.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoClockTest {

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, UTC,              2027-01-01T12:00:00Z",
    "2028-02-29, America/New_York, 2028-02-29T17:00:00Z",
    "2027-03-28, Europe/Oslo,      2027-03-28T10:00:00Z",
    "2027-10-31, Europe/Oslo,      2027-10-31T11:00:00Z",
  })
  void itStandsStillAtNoonOfItsDay(LocalDate day, ZoneId zone, String instant) {
    Clock clock = DemoClock.on(Optional.of(day), zone);
    assertEquals(instant, clock.instant().toString());
    assertEquals(zone, clock.getZone());
  }

  @Test
  void withoutADayItIsTheMachines() {
    ZoneId zone = ZoneId.of("Asia/Kolkata");
    Clock clock = DemoClock.on(Optional.empty(), zone);
    Duration apart = Duration.between(Clock.systemUTC().instant(), clock.instant()).abs();
    assertFalse(apart.compareTo(Duration.ofMinutes(1)) > 0, apart.toString());
    assertEquals(zone, clock.getZone());
  }
}
