package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.oracle.FilterOracle;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows that the service gives for a filter are those that {@link FilterOracle} says. */
@ExtendWith(ArkivServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterRowsIT {

  private static final ZoneId UTC = ZoneId.of("UTC");

  private final ArkivClient client;
  private final Connection connection;
  private final FilterOracle oracle;
  private final int everyRow;

  FilterRowsIT(ArkivClient client, TestDatabase database) throws SQLException {
    Instant noon = AsOf.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    this.client = client.asAgent();
    this.connection = database.connect();
    this.oracle = new FilterOracle(connection, noon, "tje0");
    this.everyRow = oracle.keys("getAllRows", UTC).size();
  }

  @AfterAll
  void disconnect() throws SQLException {
    connection.close();
  }

  /** All but those over tables that the oracle does not know: {@link FurtherArchivesIT}. */
  static Stream<GoldenFilters> files() throws IOException {
    return GoldenFilters.all().filter(file -> !file.name().equals("further.golden"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyGoldenFilterKeepsTheRowsThatItSays(GoldenFilters file) {
    assertRows(file.lines(), file.zone());
  }

  /** Where less and less-or-equal part. */
  @ParameterizedTest
  @MethodSource("files")
  void soDoesItAtBelowAndAboveStoredValues(GoldenFilters file) {
    List<String> variants = oracle.variants(file.lines(), file.zone());
    assertTelling(variants, file.zone());
    assertRows(variants, file.zone());
  }

  @Test
  void everyColumnIsComparedByWhatTheTablesHold() {
    List<String> filters = oracle.oneForEachColumn();
    assertTelling(filters, UTC);
    assertRows(filters, UTC);
  }

  private void assertRows(List<String> filters, ZoneId zone) {
    Rows rows = new Rows(client.with("SO-TimeZone", zone.getId()));
    assertTrue(filters.size() > 5);
    assertAll(filters.stream().map(filter -> () -> assertRows(filter, zone, rows)));
  }

  private void assertRows(String filter, ZoneId zone, Rows rows) {
    List<Integer> expected = oracle.keys(filter, zone);
    List<Integer> found = rows.keys(filter);
    assertEquals("", difference(expected, found), filter);
  }

  /** What one lacks and adds, by a few keys of each; empty when they are equal. */
  private static String difference(List<Integer> expected, List<Integer> found) {
    return expected.equals(found)
        ? ""
        : "lacks " + few(expected, found) + ", adds " + few(found, expected);
  }

  private static String few(List<Integer> all, List<Integer> some) {
    Set<Integer> rest = new TreeSet<>(all);
    rest.removeAll(Set.copyOf(some));
    return rest.size() + " such as " + rest.stream().limit(5).toList();
  }

  /** A filter that keeps all rows or none tells little: most must not. */
  private void assertTelling(List<String> filters, ZoneId zone) {
    long telling =
        filters.stream()
            .mapToInt(filter -> oracle.keys(filter, zone).size())
            .filter(kept -> kept > 0 && kept < everyRow)
            .count();
    assertTrue(telling * 2 > filters.size(), telling + " of " + filters.size());
  }
}
