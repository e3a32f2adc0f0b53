package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.database.DefinitionsOfDemo;
import io.arkiv.dialect.Product;
import io.arkiv.it.ArkivServer;
import io.arkiv.it.AsOf;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.provider.groups.TotalsStatement;
import io.arkiv.provider.keys.CountStatement;
import io.arkiv.provider.keys.Leg;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.provider.stream.PageStatement;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.aggregation.GroupsWanted;
import io.arkiv.query.literal.CalendarSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The first rows of many collections cost a statement what their rows cost, whatever the planner
 * makes of so many joins: counted in the blocks that it touches, which no machine is faster at.
 */
@ExtendWith(ArkivServer.class)
class FirstOfManyIT {

  private static final CalendarSettings CALENDAR =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);
  private static final StatementSettings SETTINGS =
      new StatementSettings(ZoneOffset.UTC, Duration.ofSeconds(30));

  private static final int ROWS = 100;

  /** Of each of a row's joins: an index of two levels, and the table. */
  private static final int BLOCKS_OF_A_JOIN = 3;

  private static final Pattern BLOCKS =
      Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

  private final Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.ofDatabase());
  private static final Pattern PLANNER_MEMORY = Pattern.compile("Memory: used=(\\d+)kB");

  private SeenDatabase database;
  private long sessions;

  @BeforeEach
  void connect() {
    database = new SeenDatabase();
    sessions =
        new CountStatement(database.entities(), query("chatSessionId", null, null), SETTINGS)
            .count(false);
  }

  @AfterEach
  void disconnect() {
    if (database != null) {
      database.close();
    }
  }

  @Test
  void aPageOfAllColumnsTouchesNoMoreThanItsRows() throws SQLException {
    ArchiveQuery query = query(names(List.copyOf(archive.entity().columns())), null, null);
    assertEquals(
        ROWS, new PageStatement(database.entities(), query, SETTINGS, Leg.WHOLE).rows(ROWS).size());
    String sql = database.seen().last();
    int joins = sql.split(" JOIN ").length - 1;
    assertTouchesAtMost((long) ROWS * joins * BLOCKS_OF_A_JOIN, sql);
  }

  /** Measured in the memory that the planner takes, which no machine is faster at. */
  @Test
  void planningAllColumnsIsNotTheWorkOfEveryOrderOfTheirJoins() throws SQLException {
    ArchiveQuery query = query(names(List.copyOf(archive.entity().columns())), null, null);
    new PageStatement(database.entities(), query, SETTINGS, Leg.WHOLE).rows(ROWS);
    String sql = database.seen().last();
    String url = System.getProperty("arkiv.it.db-url");
    Properties login = new Properties();
    login.put("user", System.getProperty("arkiv.it.db-user"));
    try (Connection told = Product.of(url).connect(url, login);
        Connection untold = DriverManager.getConnection(url, login)) {
      long most = planningKilobytes(untold, sql);
      long taken = planningKilobytes(told, sql);
      assertTrue(taken * 2 < most, taken + " kB instead of " + most);
    }
  }

  private static long planningKilobytes(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet lines = statement.executeQuery("EXPLAIN (MEMORY) " + sql)) {
      while (lines.next()) {
        Matcher found = PLANNER_MEMORY.matcher(lines.getString(1));
        if (found.find()) {
          return Long.parseLong(found.group(1));
        }
      }
    }
    throw new AssertionError("EXPLAIN tells no memory");
  }

  @Test
  void aPageInTheOrderOfManyFirstsLooksAtEveryRowOnce() throws SQLException {
    ArchiveQuery query = query(names(firsts()), null, names(firsts()));
    new PageStatement(database.entities(), query, SETTINGS, Leg.WHOLE).rows(ROWS);
    assertTouchesAtMost(2 * sessions, database.seen().last());
  }

  @Test
  void aCountOfAllColumnsJoinsNothing() {
    ArchiveQuery query =
        query(names(List.copyOf(archive.entity().columns())), "status eq 'Closed'", null);
    new CountStatement(database.entities(), query, SETTINGS).count(false);
    assertFalse(database.seen().last().contains("JOIN"), database.seen().last());
  }

  @Test
  void groupsWithTheTotalsOfManyFirstsLookAtEveryRowOnce() throws SQLException {
    String counts =
        firsts().stream()
            .map(column -> "Count(" + column.name() + "):HideDetail")
            .collect(Collectors.joining(","));
    ArchiveQuery query = query("GroupBy(status):Footer:HideDetail," + counts, null, null);
    new TotalsStatement(database.entities(), query, SETTINGS)
        .groups(new GroupsWanted(Set.of(1), null, null, ROWS));
    assertTouchesAtMost(2 * sessions, database.seen().last());
  }

  /** A column of each collection. */
  private List<ArchiveColumn> firsts() {
    Set<ColumnSource> seen = new HashSet<>();
    return archive.entity().columns().stream()
        .filter(
            column ->
                column.isSortable()
                    && column.source() instanceof FirstOfMany first
                    && seen.add(first.seenThrough(null)))
        .toList();
  }

  private static String names(List<ArchiveColumn> columns) {
    return columns.stream().map(ArchiveColumn::name).collect(Collectors.joining(","));
  }

  private ArchiveQuery query(String select, String filter, String orderBy) {
    return QueryBinder.bind(
            QuerySyntax.read(select, filter, orderBy),
            archive,
            List.of(archive.entity()),
            new Caller(0, AsOf.day().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC),
            CALENDAR,
            new PageBounds(0, ROWS, -1, null, 0))
        .entities()
        .get(0);
  }

  private void assertTouchesAtMost(long blocks, String sql) throws SQLException {
    String plan = explained(sql);
    Matcher found = BLOCKS.matcher(plan);
    assertTrue(found.find(), plan);
    long touched = Long.parseLong(found.group(1));
    touched += found.group(2) == null ? 0 : Long.parseLong(found.group(2));
    assertTrue(touched <= blocks, touched + " blocks instead of " + blocks + " at most\n" + plan);
  }

  private static String explained(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                System.getProperty("arkiv.it.db-url"), System.getProperty("arkiv.it.db-user"), "");
        Statement statement = connection.createStatement()) {
      StringBuilder plan = new StringBuilder(sql).append('\n');
      try (ResultSet lines = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS) " + sql)) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }
}
