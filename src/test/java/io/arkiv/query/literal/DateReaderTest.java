package io.arkiv.query.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arkiv.odata.Literal;
import io.arkiv.problem.Span;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What literals cover on a stored clock that is put on and back. */
class DateReaderTest {

  @ParameterizedTest
  @CsvSource({
    // the hour that Oslo's clock shows twice is the first of them
    "2024-10-27T00:30:00Z, UTC, 2024-10-27T02:30:00, 2024-10-27T02:30:01",
    "2024-10-27T00:59:59Z, UTC, 2024-10-27T02:59:59, 2024-10-27T03:00:00",
    // the second of them has no stored time
    "2024-10-27T01:00:00Z, UTC, 2024-10-27T03:00:00, 2024-10-27T03:00:00",
    "2024-10-27T01:59:59Z, UTC, 2024-10-27T03:00:00, 2024-10-27T03:00:00",
    "2024-10-27T02:00:00Z, UTC, 2024-10-27T03:00:00, 2024-10-27T03:00:01",
    "2024-10-27T02:30:00, Europe/Oslo, 2024-10-27T02:30:00, 2024-10-27T02:30:01",
    "2024-10-27T02:30:00+01:00, Europe/Oslo, 2024-10-27T03:00:00, 2024-10-27T03:00:00",
    // the hour that it leaves out
    "2024-03-31T00:59:59Z, UTC, 2024-03-31T01:59:59, 2024-03-31T02:00:00",
    "2024-03-31T01:00:00Z, UTC, 2024-03-31T03:00:00, 2024-03-31T03:00:01",
    // whole days
    "2024-10-27, UTC, 2024-10-27T02:00:00, 2024-10-28T01:00:00",
    "2024-10-27, Europe/Oslo, 2024-10-27T00:00:00, 2024-10-28T00:00:00",
    "2024-10-27, Europe/London, 2024-10-27T01:00:00, 2024-10-28T01:00:00",
  })
  void aLiteralIsReadOnTheStoredClock(
      String text, ZoneId zone, LocalDateTime from, LocalDateTime until) {
    Literal literal = new Literal(Literal.Form.BARE, "", text, new Span(0, text.length()));
    Moment moment = new DateReader(zone, ZoneId.of("Europe/Oslo")).read(literal);
    assertEquals(from, moment.from());
    assertEquals(until, moment.until());
  }
}
