package io.arkiv.rest.headers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arkiv.problem.ProblemException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the headers of a request choose: time zone, language, culture. */
class RequestHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                            | UTC              | false",
        "Europe/Oslo                  | Europe/Oslo      | false",
        "europe/oslo                  | Europe/Oslo      | false",
        "NO                           | Europe/Oslo      | false",
        "261                          | Europe/Oslo      | false",
        "140                          | Europe/Copenhagen| false",
        "US-NY, includeTZOffset       | America/New_York | true",
        "includetzoffset,us-ca        | America/Los_Angeles | true",
        "UTC                          | UTC              | false",
        "1                            | UTC              | false",
        "includeTZOffset              | UTC              | true",
        "NO,                          | Europe/Oslo      | false",
      })
  void aTimeZoneHasManyNames(String header, String zone, boolean isOffsetShown) {
    TimeZoneHeader read = TimeZoneHeader.read(header, ZoneOffset.UTC);
    assertEquals(ZoneId.of(zone).normalized(), read.zone().normalized());
    assertEquals(isOffsetShown, read.isOffsetShown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Olso", "XX", "0", "+02:00", "SystemV/PST8", "NO; DROP TABLE", "NO, UTC"})
  void anUnknownZoneIsRefusedByTheNameOfItsHeader(String header) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> TimeZoneHeader.read(header, ZoneOffset.UTC));
    assertEquals("SO-TimeZone", refused.problem().parameter());
    assertEquals(400, refused.problem().code().status());
  }

  @Test
  void theNearestZoneIsSuggested() {
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> TimeZoneHeader.read("Europe/Olso", ZoneOffset.UTC));
    assertEquals("Europe/Oslo", refused.problem().suggestion());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-            | -                       | -",
        "-            | nb                      | nb",
        "-            | nb-NO                   | nb-NO",
        "-            | no                      | nb",
        "-            | de;q=0.5, sv;q=0.9      | sv",
        "-            | zz, da;q=0.2            | da",
        "-            | *                       | -",
        "-            | nb;q=0.1, *;q=0.5       | -",
        "-            | nb, *;q=0.5             | nb",
        "-            | zz                      | -",
        "-            | de;q=0                  | -",
        "sv           | nb                      | sv",
        "*            | nb                      | -",
        "x            | nb                      | -",
        "en-us; en-gb | -                       | en-US",
        "US           | -                       | en-US",
        "klingon-speech-of-the-empire | nb      | -",
      })
  void theFirstKnownLanguageByQualityIsChosen(String ours, String accepted, String language) {
    Locale expected = language == null ? null : Locale.forLanguageTag(language);
    assertEquals(expected, LanguageHeaders.language(ours, accepted));
  }

  @Test
  void aCultureIsLookedAtOnlyWithALanguage() {
    Locale norwegian = Locale.forLanguageTag("nb");
    assertEquals(null, LanguageHeaders.culture("nonsense", null));
    assertEquals(norwegian, LanguageHeaders.culture(null, norwegian));
    assertEquals(Locale.GERMANY, LanguageHeaders.culture("de-DE", norwegian));
    ProblemException refused =
        assertThrows(ProblemException.class, () -> LanguageHeaders.culture("nonsense", norwegian));
    assertEquals("SO-Culture", refused.problem().parameter());
  }
}
