package io.arkiv.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.archive.source.DatePart;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of periods. */
class DatePartTest {

  @ParameterizedTest
  @CsvSource({
    "YEAR_MONTH, 2024-03-01T00:00, 2024/03",
    "YEAR_WEEKNO, 2024-02-26T00:00, 2024/09",
    "YEAR_WEEKNO, 2024-12-30T00:00, 2025/01",
    "YEAR_WEEKNO, 2026-12-28T00:00, 2026/53",
    "YEAR_QUARTER, 2024-01-01T00:00, 2024/1",
    "YEAR_WEEK_AS_ISO_DATE, 2024-12-30T00:00, 2024-12-30",
    "ISO_DATE, 2024-03-05T00:00, 2024-03-05",
    "ISO_DATE_HOUR, 2024-03-05T09:00, 2024-03-05T09"
  })
  void aPeriodIsShownByItsStart(DatePart part, LocalDateTime start, String text) {
    assertEquals(text, part.textOf(start));
  }
}
