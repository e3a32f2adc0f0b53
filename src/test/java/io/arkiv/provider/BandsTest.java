package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Continuation;
import io.arkiv.archive.source.ListItem;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.golden.GoldenFile;
import io.arkiv.grouping.Banding;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.paging.ContinuationToken;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.aggregation.GroupLevel;
import io.arkiv.query.literal.CalendarSettings;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bands over a dozen rows, in whatever pages they are fetched. The golden file says what all rows
 * are; {@code -Dgolden=update} rewrites it for review in the diff.
 */
class BandsTest {

  private static final GoldenFile FILE =
      new GoldenFile(Path.of("src/test/resources/bands/bands.golden"));
  private static final int ALL = 1_000;
  private static final StatementSettings STATEMENTS =
      new StatementSettings(ZoneOffset.UTC, Duration.ofMinutes(5));
  private static final CalendarSettings CALENDAR =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);

  private static DozenSessions sessions;

  private final Archive archive = new ChatSessionArchive().archive();
  private final ArchiveProvider source = new ArchiveProvider(sessions.entities(), STATEMENTS);

  @BeforeAll
  static void fill() throws Exception {
    sessions = DozenSessions.inMemory();
  }

  @AfterAll
  static void close() {
    sessions.close();
  }

  static Stream<String> lines() {
    return FILE.text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("=>"));
  }

  @Test
  void everyLineComesToTheRowsBelowIt() {
    String expected = FILE.expected(line -> text(whole(line)));
    if ("update".equals(System.getProperty("golden"))) {
      FILE.write(expected);
    }
    assertEquals(expected, FILE.text(), "rewrite with -Dgolden=update");
  }

  /** Each page is another answer, whose token is all that it knows of those before. */
  @ParameterizedTest
  @MethodSource("lines")
  void pagesOfAWalkComeToTheSameRows(String line) {
    List<ArchiveRow> whole = whole(line);
    for (int rows : new int[] {1, 2, 3, 7}) {
      List<ArchiveRow> walked = new ArrayList<>();
      ArchiveQuery query = query(line, new PageBounds(0, rows, -1, null, 0));
      ArchivePage page = new Banding(source, rows).list(query);
      walked.addAll(page.rows());
      while (page.continuation() != null) {
        Continuation after = ContinuationToken.read(ContinuationToken.write(page.continuation()));
        page = new Banding(source, rows).list(query.continued(after, rows));
        walked.addAll(page.rows());
      }
      assertEquals(text(whole), text(walked), "in pages of " + rows);
    }
  }

  /** A long answer is fetched in batches. */
  @ParameterizedTest
  @MethodSource("lines")
  void batchesOfAnAnswerComeToTheSameRows(String line) {
    for (int rows : new int[] {1, 4}) {
      Banding banding = new Banding(source, ALL);
      ArchiveQuery query = query(line, new PageBounds(0, rows, -1, null, 0));
      ArchivePage page = banding.list(query);
      List<ArchiveRow> walked = new ArrayList<>(page.rows());
      while (page.continuation() != null) {
        page = banding.list(query.continued(page.continuation(), rows));
        walked.addAll(page.rows());
      }
      assertEquals(text(whole(line)), text(walked), "in batches of " + rows);
    }
  }

  /** The grand total is beyond counting: it follows the last row that is given. */
  @ParameterizedTest
  @MethodSource("lines")
  void rowsAreSkippedAndEndAtTheTotalThatIsAskedFor(String line) {
    List<ArchiveRow> whole = whole(line);
    ArchiveRow grandTotal = whole.get(whole.size() - 1);
    List<ArchiveRow> rows = whole.subList(0, whole.size() - 1);
    for (int skip = 0; skip <= rows.size(); skip++) {
      List<ArchiveRow> left = new ArrayList<>(rows.subList(skip, rows.size()));
      left.add(grandTotal);
      PageBounds bounds = new PageBounds(skip, ALL, -1, null, 0);
      assertEquals(text(left), text(new Banding(source, ALL).list(query(line, bounds)).rows()));
    }
    int total = Math.min(3, rows.size());
    ArchivePage page =
        new Banding(source, ALL).list(query(line, new PageBounds(0, ALL, total, null, 0)));
    List<ArchiveRow> first = new ArrayList<>(rows.subList(0, total));
    first.add(grandTotal);
    assertEquals(text(first), text(page.rows()));
    assertNull(page.continuation());
    assertEquals(
        List.of(),
        new Banding(source, ALL).list(query(line, new PageBounds(0, 0, -1, null, 0))).rows());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void noRowsComeToNoBandsButThoseOfAllRows(String line) {
    ArchiveQuery query = query(line, "getNoRows", new PageBounds(0, ALL, -1, null, 0));
    List<ArchiveRow> rows = new Banding(source, ALL).list(query).rows();
    List<String> expected = new ArrayList<>();
    if (query.aggregation().isOfOneGroup()) {
      GroupLevel level = query.aggregation().levels().get(0);
      expected.addAll(level.hasHeader() ? List.of("header:1") : List.of());
      expected.addAll(level.hasFooter() ? List.of("footer:1") : List.of());
    }
    expected.add("grandtotal");
    assertEquals(expected, rows.stream().map(ArchiveRow::entityName).toList());
  }

  private List<ArchiveRow> whole(String line) {
    return new Banding(source, ALL).list(query(line, new PageBounds(0, ALL, -1, null, 0))).rows();
  }

  private ArchiveQuery query(String line, PageBounds bounds) {
    return query(line, null, bounds);
  }

  private ArchiveQuery query(String line, String filter, PageBounds bounds) {
    String[] having = line.split(" & Having=", 2);
    String[] options = having[0].split(" & \\$orderBy=", 2);
    return QueryBinder.bind(
            QuerySyntax.read(options[0], filter, options.length > 1 ? options[1] : null)
                .having(having.length > 1 ? having[1] : null),
            archive,
            List.of(archive.entity()),
            new Caller(0, Instant.EPOCH, ZoneOffset.UTC),
            CALENDAR,
            bounds)
        .totalled(true)
        .entities()
        .get(0);
  }

  private static String text(List<ArchiveRow> rows) {
    return rows.stream()
        .map(row -> row.entityName() + " " + row.primaryKey() + " " + values(row))
        .collect(Collectors.joining(" | "));
  }

  private static String values(ArchiveRow row) {
    return Stream.of(row.values())
        .map(value -> value instanceof ListItem item ? item.name() : String.valueOf(value))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
