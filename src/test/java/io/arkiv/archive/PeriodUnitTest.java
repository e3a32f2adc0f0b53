package io.arkiv.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the periods of the calendar begin and end. */
class PeriodUnitTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2024-02-29, MONDAY, 2024-02-29, 2024-03-01",
    "WEEK, 2024-02-29, MONDAY, 2024-02-26, 2024-03-04",
    "WEEK, 2024-02-29, SUNDAY, 2024-02-25, 2024-03-03",
    "WEEK, 2024-02-26, MONDAY, 2024-02-26, 2024-03-04",
    "MONTH, 2024-02-29, MONDAY, 2024-02-01, 2024-03-01",
    "QUARTER, 2024-01-01, MONDAY, 2024-01-01, 2024-04-01",
    "QUARTER, 2024-03-31, MONDAY, 2024-01-01, 2024-04-01",
    "QUARTER, 2024-12-31, MONDAY, 2024-10-01, 2025-01-01",
    "HALF_YEAR, 2024-06-30, MONDAY, 2024-01-01, 2024-07-01",
    "HALF_YEAR, 2024-07-01, MONDAY, 2024-07-01, 2025-01-01",
    "YEAR, 2024-12-31, MONDAY, 2024-01-01, 2025-01-01"
  })
  void aPeriodHoldsTheDay(
      PeriodUnit unit, LocalDate day, DayOfWeek first, LocalDate start, LocalDate next) {
    assertEquals(start, unit.startOf(day, first));
    assertEquals(next, unit.plus(start, 1));
    assertEquals(start, unit.plus(next, -1));
  }

  @ParameterizedTest
  @EnumSource(PeriodUnit.class)
  void everySpellingNamesIt(PeriodUnit unit) {
    assertTrue(unit.spellings().size() > 2);
    unit.spellings()
        .forEach(text -> assertEquals(Optional.of(unit), PeriodUnit.spelled(text.toUpperCase())));
  }
}
