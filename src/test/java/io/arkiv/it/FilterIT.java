package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every filter, whatever it means: asked of each line of the golden files. */
@Tag("slow")
@ExtendWith(ArkivServer.class)
class FilterIT {

  private final Rows rows;

  FilterIT(ArkivClient client) {
    this.rows = new Rows(client.asAgent());
  }

  static Stream<GoldenFilters> files() throws IOException {
    return GoldenFilters.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFilterAndItsNegationGiveEveryRowOnce(GoldenFilters file) {
    Set<Integer> all = new HashSet<>(rows.keys("getAllRows"));
    Set<Integer> open = new HashSet<>(rows.keys(Rows.TRUTH));
    List<Executable> checks =
        file.lines().stream()
            .map(line -> (Executable) () -> assertHalves(line, all, open))
            .toList();
    assertTrue(checks.size() > 10);
    assertAll(checks);
  }

  private void assertHalves(String filter, Set<Integer> all, Set<Integer> open) {
    List<Integer> fitting = rows.keys(filter);
    List<Integer> others = rows.keys("not (" + filter + ")");
    Set<Integer> together = new HashSet<>(fitting);
    together.addAll(others);
    assertEquals(all.size(), fitting.size() + others.size(), filter);
    assertEquals(all, together, filter);
    Set<Integer> both = new HashSet<>(fitting);
    both.retainAll(open);
    assertEquals(both, new HashSet<>(rows.keys(Rows.TRUTH + " and (" + filter + ")")), filter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rating gt 3 and status eq 'Closed'",
        "name begins 'A' or name begins 'b'",
        "whenRequested thisYear",
        "person/email/emailAddress contains 'a'",
        "category eq 'Vendor'"
      })
  void bothDialectsMeanTheSame(String filter) {
    String odata =
        filter
            .replace("name begins 'A'", "startswith(name,'A')")
            .replace("name begins 'b'", "startswith(tolower(name),'b') eq true")
            .replace("status eq 'Closed'", "status/id eq 9")
            .replace("whenRequested thisYear", "this(whenRequested,'year')")
            .replace(
                "person/email/emailAddress contains 'a'",
                "substringof('a',tolower(person/email/emailAddress))")
            .replace("category eq 'Vendor'", "category/name eq 'Vendor'");
    assertEquals(rows.keys(filter), rows.keys(odata));
  }

  @Test
  void aThousandTermsWork() {
    String terms =
        String.join(
            " or ",
            Stream.iterate(1, i -> i + 1).limit(1000).map(i -> "chatSessionId eq " + i).toList());
    assertEquals(1000, rows.keys(terms).size());
  }

  /** Each of them alone would look at the collection of every row. */
  @Test
  void aThousandTermsOnOneCollectionWork() {
    String column = "person/email/emailAddress";
    String nobody =
        String.join(
            " or ",
            Stream.iterate(2, i -> i + 1)
                .limit(999)
                .map(i -> column + " eq 'n" + i + "'")
                .toList());
    String somebody = column + " contains 'a'";
    assertEquals(rows.keys(somebody), rows.keys(nobody + " or " + somebody));
    assertEquals(
        rows.keys("not (" + somebody + ")"), rows.keys("not (" + somebody + " or " + nobody + ")"));
  }

  @Test
  void aListOfAThousandValuesWorks() {
    String values =
        String.join(",", Stream.iterate(1, i -> i + 1).limit(1000).map(String::valueOf).toList());
    assertEquals(1000, rows.keys("chatSessionId in (" + values + ")").size());
  }

  @Test
  void aHundredBracketsWork() {
    String filter = "(".repeat(100) + "chatSessionId eq 1" + ")".repeat(100);
    assertEquals(List.of(1), rows.keys(filter));
  }

  @Test
  void aJoinedCollectionNeverRepeatsARow() {
    List<Integer> keys =
        rows.keys(
            "getAllRows", "chatSessionId,person/email/emailAddress,contact/phone/formattedNumber");
    assertEquals(new HashSet<>(keys).size(), keys.size());
    assertEquals(rows.keys("getAllRows"), keys);
  }
}
