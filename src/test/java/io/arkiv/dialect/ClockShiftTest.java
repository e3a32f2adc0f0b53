package io.arkiv.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shift between two clocks is that of Java at every moment. */
class ClockShiftTest {

  private static final LocalDateTime FIRST = LocalDateTime.of(1850, 1, 1, 0, 0);
  private static final long SECONDS =
      Duration.between(FIRST, LocalDateTime.of(2100, 1, 1, 0, 0)).toSeconds();

  @ParameterizedTest
  @CsvSource({
    "UTC, Europe/Oslo",
    "UTC, America/New_York",
    "Europe/Oslo, UTC",
    "Europe/Oslo, Asia/Kolkata",
    "Europe/Oslo, America/Sao_Paulo",
    "Australia/Lord_Howe, Europe/London",
    "UTC, Pacific/Apia",
    "Pacific/Apia, Pacific/Auckland",
    "Africa/Casablanca, Asia/Tehran",
    "Z, +05:30",
    "Europe/Oslo, Europe/Oslo"
  })
  void everyMomentIsOnTheOtherClockAsJavaSays(String from, String to) {
    ClockShift shift = ClockShift.between(from, to);
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      LocalDateTime moment = FIRST.plusSeconds((long) (random.nextDouble() * SECONDS));
      assertShifted(shift, moment, from, to);
    }
    for (LocalDateTime change : shift.changes().keySet()) {
      if (change.getYear() < 2100) {
        for (long off : List.of(-7200L, -3600L, -1800L, -1L, 0L, 1L, 1800L, 3600L)) {
          assertShifted(shift, change.plusSeconds(off), from, to);
        }
      }
    }
  }

  private static void assertShifted(
      ClockShift shift, LocalDateTime moment, String from, String to) {
    // a time that is skipped or comes twice is read by the offset before
    LocalDateTime expected =
        moment.atZone(ZoneId.of(from)).withZoneSameInstant(ZoneId.of(to)).toLocalDateTime();
    var before = shift.changes().headMap(moment.plusNanos(1));
    int seconds = before.isEmpty() ? shift.first() : before.get(before.lastKey());
    assertEquals(expected, moment.plusSeconds(seconds), () -> from + " " + moment + " " + to);
  }

  @Test
  void fewMomentsAreLookedAt() {
    String written =
        ClockShift.between("UTC", "Europe/Oslo")
            .written((moment, before, after) -> "(" + before + moment.charAt(0) + after + ")");
    int depth = 0;
    int deepest = 0;
    for (char c : written.toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    assertTrue(deepest <= 9, written);
  }
}
