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
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
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

  /** Status, name, company, rating, the hour of the request and the minutes that it lasted. */
  private static final Object[][] SESSIONS = {
    {9, "Ann", "Ltd", 5, 8, 10},
    {9, "ann", "ltd", -2, 9, 5},
    {9, "Bo", null, null, 10, null},
    {9, "Bo", "Inc", 4, 8, 1},
    {4, null, "Inc", 3, 11, 2},
    {4, "Åse", "Inc", 0, null, null},
    {4, "Ann", "Ltd", 1, 9, 7},
    {4, "Bo", "AS", 1, 9, 3},
    {7, "Ceil", "AS", 2, 10, 4},
    {7, "Åse", null, 5, 10, 90},
    {null, "Bo", "AS", 4, 12, 6},
    {9, "ANN", "LTD", 3, 13, 8},
    {9, "", "", null, 8, 9},
  };

  private static EntityManagerFactory factory;
  private static EntityManager entities;

  private final Archive archive = new ChatSessionArchive().archive();
  private final ArchiveProvider source = new ArchiveProvider(entities, STATEMENTS);

  @BeforeAll
  static void fill() throws Exception {
    JdbcDataSource memory = new JdbcDataSource();
    memory.setURL("jdbc:h2:mem:bands;DB_CLOSE_DELAY=-1");
    try (Connection connection = memory.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
      statement.execute(
          Files.readString(Path.of("src/main/resources/db/migration/common/V1__tables.sql"))
              .replace("${collate}", ""));
      insert(connection);
    }
    factory =
        Persistence.createEntityManagerFactory(
            "arkiv",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource",
                memory));
    entities = factory.createEntityManager();
  }

  private static void insert(Connection connection) throws Exception {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into chat_session"
                + " (status, name, company_name, rating, when_requested, when_started, when_ended)"
                + " values (?, ?, ?, ?, ?, ?, ?)")) {
      for (Object[] session : SESSIONS) {
        for (int i = 0; i < 4; i++) {
          insert.setObject(i + 1, session[i]);
        }
        LocalDateTime start =
            session[4] == null ? null : LocalDateTime.of(2026, 3, 4, (Integer) session[4], 0);
        insert.setObject(5, start);
        insert.setObject(6, start);
        insert.setObject(7, session[5] == null ? null : start.plusMinutes((Integer) session[5]));
        insert.executeUpdate();
      }
    }
  }

  @AfterAll
  static void close() {
    factory.close();
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
    String[] options = line.split(" & \\$orderBy=", 2);
    return QueryBinder.bind(
            QuerySyntax.read(options[0], filter, options.length > 1 ? options[1] : null),
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
