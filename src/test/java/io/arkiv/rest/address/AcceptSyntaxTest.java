package io.arkiv.rest.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Accept headers can be read, and how each is spelled. */
class AcceptSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '\0',
      value = {
        "application/json > application/json",
        "text/html, application/xml;q=0.9, */*; q=0.8 > text/html,application/xml;q=0.9,*/*;q=0.8",
        "text/html, *; q=.2 > text/html,*/*;q=0.2",
        ", text/csv,, ,text/xml, > text/csv,text/xml",
        "text/xml;q=0.12345 > text/xml;q=0.123",
        "text/xml;Q=1.0 > text/xml;Q=1",
        "text/json ; charset=utf-8; > text/json;charset=utf-8",
        "text/x;a=\"b,c\\\";d\", text/y > text/x;a=\"b,c\\\";d\",text/y",
      })
  void whatCanBeReadIsSpelledInOneWay(String accept, String spelled) {
    assertEquals(Optional.of(spelled), AcceptSyntax.spelled(accept));
  }

  @Test
  void nothingIsNoRange() {
    assertEquals(Optional.of(""), AcceptSyntax.spelled(" , "));
    assertEquals(Optional.of(""), AcceptSyntax.spelled(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json",
        "/",
        "text/",
        "/json",
        ";;;",
        "a/b c",
        "a/b;q=abc",
        "a/b;q=2",
        "a/b;q=-1",
        "a/b;q=1.5",
        "a/b;q=12",
        "a/b;q=",
        "a/b;=1",
        "a/b;x=\"",
        "a/b/c",
        "a/b;q=0.5;q=x"
      })
  void whatCannotIsNot(String accept) {
    assertEquals(Optional.empty(), AcceptSyntax.spelled(accept));
  }

  @Test
  void aLongHeaderIsReadAtOnce() {
    String spaces = "a/b" + " ; ".repeat(50_000) + "!";
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> AcceptSyntax.spelled(spaces));
  }
}
