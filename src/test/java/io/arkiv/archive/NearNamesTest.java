package io.arkiv.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion stands only where a name is near. */
class NearNamesTest {

  private static final List<String> KNOWN =
      List.of(
          "firstMessage",
          "rating",
          "chatTopic/name",
          "person/lastName",
          "person/email/emailAddress",
          "contact/phone/number",
          "begins",
          "notContains",
          "id",
          "ab/status");

  @ParameterizedTest
  @CsvSource({
    // a third of the word, no more than three edits
    "frstMessage, firstMessage",
    "fristMessage, firstMessage",
    "firstmesage, firstMessage",
    "firzzzMessage, firstMessage",
    "firzzzzMessage, ''",
    "ratink, rating",
    "rat1nk, rating",
    "ra11nk, ''",
    "artnig, rating",
    "PrimaryKey, ''",
    // one letter is near to nothing, two are near by one edit
    "i, ''",
    "x, ''",
    "ix, id",
    "di, id",
    "xy, ''",
    // segments that both have do not count
    "person/lostName, person/lastName",
    "person/email/emialAddress, person/email/emailAddress",
    "person/x, ''",
    "contact/phome/number, contact/phone/number",
    "contact/abcde/number, ''",
    "xb/status, ab/status",
    "xy/status, ''",
    // by the last segment, the first ones, or a beginning in common
    "lastName, person/lastName",
    "emailAddress, person/email/emailAddress",
    "chatTopic, chatTopic/name",
    "contact, contact/phone/number",
    "beginsWith, begins",
    "beg, begins",
    "be, ''",
    "not, ''",
    "notCon, notContains",
    "notCo, ''",
    "first, ''",
    "firstM, firstMessage",
  })
  void aNameIsSuggestedWhereOneIsNear(String typed, String suggested) {
    assertEquals(
        suggested.isEmpty() ? Optional.empty() : Optional.of(suggested),
        NearNames.nearest(typed, KNOWN));
  }

  @Test
  void theNearestOfSeveralIsSuggestedAndOfEquallyNearTheFirst() {
    assertEquals(Optional.of("abcdef"), NearNames.nearest("abcdex", List.of("abcdyy", "abcdef")));
    assertEquals(Optional.of("abcdea"), NearNames.nearest("abcdex", List.of("abcdea", "abcdeb")));
  }

  @Test
  void whatIsEmptyOrLongIsNearToNothing() {
    assertEquals(Optional.empty(), NearNames.nearest("", KNOWN));
    String longest = "a".repeat(64);
    assertEquals(Optional.of(longest), NearNames.nearest(longest, List.of(longest)));
    assertEquals(Optional.empty(), NearNames.nearest(longest + "a", List.of(longest + "a")));
  }
}
