package io.arkiv.carrier.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafeNamesTest {

  @Test
  void everythingButLettersDigitsAndUnderscoresIsReplaced() {
    assertEquals("Count_category__Footer", SafeNames.of("Count(category):Footer"));
    assertEquals("odata_metadata", SafeNames.of("odata.metadata"));
  }

  @Test
  void namesThatFallTogetherAreNumbered() {
    assertEquals(
        List.of("a_b", "a_b_2", "a_b_3", "PrimaryKey_2"),
        SafeNames.of(List.of("a/b", "a.b", "a:b", "PrimaryKey")));
  }

  @Test
  void aNumberThatIsTakenIsPassedOver() {
    assertEquals(List.of("a_b", "a_b_2", "a_b_2_2"), SafeNames.of(List.of("a/b", "a.b", "a_b_2")));
  }
}
