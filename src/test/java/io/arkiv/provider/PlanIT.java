package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Continuation;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.database.DefinitionsOfDemo;
import io.arkiv.it.ArkivServer;
import io.arkiv.it.AsOf;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.paging.ContinuationToken;
import io.arkiv.provider.keys.Leg;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.provider.stream.PageStatement;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements that users send most are served by an index of the managed schema. */
@ExtendWith(ArkivServer.class)
class PlanIT {

  private static final CalendarSettings CALENDAR =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);
  private static final StatementSettings SETTINGS =
      new StatementSettings(ZoneOffset.UTC, Duration.ofSeconds(30));

  /** What a large table would have the planner choose, said of the small one of the tests. */
  private static final String NESTED_LOOPS =
      "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off";

  /** What comes into a sort: the node below it in the plan. */
  private static final Pattern ROWS_SORTED =
      Pattern.compile("Sort  \\(cost(?:(?!->)[\\s\\S])*->.*actual rows=([0-9.]+)");

  private static final Pattern CONTACTS_LOOKED_UP =
      Pattern.compile("contact_pkey on contact .*loops=([0-9]+)");

  /** Of the 5 000 that there are. */
  private static final long FEW_SESSIONS = 1_250;

  private final Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.ofDatabase());
  private SeenDatabase database;
  private SeenStatements seen;
  private EntityManager entities;

  @BeforeEach
  void connect() {
    database = new SeenDatabase();
    seen = database.seen();
    entities = database.entities();
  }

  @AfterEach
  void disconnect() {
    if (database != null) {
      database.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "whenRequested ge '2020-01-01'|",
        "whenRequested thisMonth|whenRequested desc",
        "status eq 'Closed'|",
        "status in (4,5,6)|",
        "chatSessionId eq 5|",
        "chatSessionId in (1,2,3)|",
        "chatSessionId gt 5000|chatSessionId desc",
        "|whenRequested desc",
        "|whenRequested",
        "|name",
        "name begins 'Anna'|",
        "name eq 'anna'|name desc"
      })
  void anIndexServes(String filter, String orderBy) throws SQLException {
    String plan = plan(query(filter, orderBy, null));
    assertTrue(plan.contains("Index"), plan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whenRequested desc",
        "whenRequested",
        "rating desc",
        "name",
        "name desc",
        "contactId desc",
        "personId"
      })
  void anIndexGivesTheOrderToo(String orderBy) throws SQLException {
    String plan = plan(query(null, orderBy, null));
    assertFalse(plan.contains("Sort"), plan);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status eq 4|whenRequested desc",
        "status eq 4 and whenRequested ge '2020-01-01'|whenRequested desc",
        "topicId eq 8|whenRequested"
      })
  void anIndexGivesTheOrderOfWhatIsFiltered(String filter, String orderBy) throws SQLException {
    String plan = plan(query(filter, orderBy, null));
    assertTrue(plan.contains("Index Cond") && !plan.contains("Sort"), plan);
  }

  /** With the indexes that {@code arkiv.indexes.trigram} makes: here for one transaction. */
  @ParameterizedTest
  @CsvSource({
    "firstMessage contains 'rare',chat_session_first_message_trigram",
    "name ends 'son' and rating eq 2,chat_session_name_trigram",
    "companyName contains '100%',chat_session_company_trigram",
    "contact/name contains 'soft',contact_name_trigram"
  })
  void anIndexOfTrigramsServesWhatTextsContain(String filter, String index)
      throws SQLException, IOException {
    new PageStatement(entities, query(filter, "whenRequested desc", null), SETTINGS, Leg.WHOLE)
        .rows(10);
    String made = Files.readString(Path.of("src/main/resources/db/trigram/V1__trigrams.sql"));
    String wish = "set enable_seqscan = off; set enable_indexscan = off; set enable_sort = on;";
    String plan = SeenDatabase.explained(seen.last(), "begin;" + made + wish, "explain ");
    assertTrue(plan.contains("Bitmap Index Scan on " + index), plan);
  }

  /** What is computed has an index where the database lets it: the rows with a value come first. */
  @ParameterizedTest
  @CsvSource({
    "person/fullName desc,person_full_name",
    "person/email/emailAddress desc,email_address_order"
  })
  void anIndexLeadsToWhatIsSortedByBeyondAJoin(String orderBy, String index) throws SQLException {
    int before = seen.count();
    new ArchiveProvider(entities, SETTINGS).list(query(null, orderBy, null));
    String plan = SeenDatabase.explained(seen.since(before).get(0), NESTED_LOOPS, "explain ");
    assertTrue(plan.contains("Index Scan Backward using " + index), plan);
  }

  @Test
  void aYearIsARangeOfAnIndex() throws SQLException {
    String plan = plan(query("year(whenRequested) eq 2020", null, null));
    assertTrue(plan.contains("Index Cond: ((when_requested >="), plan);
  }

  @Test
  void aLaterPageBeginsInTheIndexWhereTheLastOneEnded() throws SQLException {
    ArchiveQuery first = query(null, "whenRequested desc", null);
    PageStatement statement = new PageStatement(entities, first, SETTINGS, Leg.WHOLE);
    List<Object[]> rows = statement.rows(10);
    Continuation last = statement.continuationBehind(rows.get(9), -1);
    Continuation sent = ContinuationToken.read(ContinuationToken.write(last));
    String plan = plan(query(null, "whenRequested desc", sent));
    assertTrue(plan.contains("Index Cond"), plan);
  }

  /**
   * Neither the first page nor the next sorts all sessions for an order over a join: where rows
   * that lack the value come first, where they come last, and where few values are shared by many.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact/name",
        "contact/name desc",
        "contact/name desc,whenRequested",
        "contact/category",
        "contact/category desc",
        "contact/stop desc",
        "chatTopic/name",
        "chatTopic/name desc",
        "person/lastName desc",
        "person/fullName",
        "person/fullName desc",
        "person/email/emailAddress",
        "person/email/emailAddress desc"
      })
  void anOrderOverAJoinSortsFewRows(String orderBy) throws SQLException {
    ArchiveProvider provider = new ArchiveProvider(entities, SETTINGS);
    Continuation last = null;
    for (int page = 1; page <= 2; page++) {
      int before = seen.count();
      last = provider.list(query(null, orderBy, last)).continuation();
      for (String sql : seen.since(before)) {
        String plan = SeenDatabase.explained(sql, NESTED_LOOPS, "explain (analyze, timing off) ");
        assertTrue(mostRowsSortedIn(plan) <= FEW_SESSIONS, plan);
      }
    }
  }

  /**
   * A database that keeps plans plans such a page five times; an item that is rare is in the
   * statement, so that it has a plan of its own.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|whenRequested desc|true",
        "status eq 'Finished' and whenRequested lt '2024-01-01'|whenRequested desc|true",
        "status in (4,7)|whenRequested|false",
        "status eq 4|chatSessionId|false",
        "whenRequested lt '2024-01-01'|rating desc|false",
        "companyName eq 'x'|whenRequested desc|false"
      })
  void aPlanIsKeptWhereNoValueWantsAnother(String filter, String orderBy, boolean isKept)
      throws SQLException {
    ArchiveQuery query =
        query("chatSessionId,contact/name", filter, orderBy, new PageBounds(0, 10, -1, null, 0));
    new ArchiveProvider(entities, SETTINGS).list(query);
    boolean isLimitWritten = seen.last().contains("FETCH FIRST 11 ROWS ONLY");
    assertEquals(isKept, isLimitWritten, seen.last());
  }

  /** What the rows show is looked up for those of the page alone, however many lie before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"|whenRequested desc", "|person/lastName", "status in (4,7)|whenRequested desc"})
  void whatIsPassedOverIsJoinedToNothing(String filter, String orderBy) throws SQLException {
    int before = seen.count();
    String columns = "chatSessionId,contact/name,contact/category";
    ArchivePage page =
        new ArchiveProvider(entities, SETTINGS)
            .list(query(columns, filter, orderBy, new PageBounds(600, 10, -1, null, 0)));
    assertEquals(10, page.rows().size());
    assertEquals(before + 1, seen.count(), "one statement a page");
    String plan =
        SeenDatabase.explained(seen.last(), NESTED_LOOPS, "explain (analyze, timing off) ");
    long lookedUp =
        CONTACTS_LOOKED_UP
            .matcher(plan)
            .results()
            .mapToLong(lookup -> Long.parseLong(lookup.group(1)))
            .max()
            .orElseThrow(() -> new AssertionError(plan));
    assertTrue(lookedUp <= 11, plan);
  }

  private static long mostRowsSortedIn(String plan) {
    return ROWS_SORTED
        .matcher(plan)
        .results()
        .mapToLong(sorted -> (long) Double.parseDouble(sorted.group(1)))
        .max()
        .orElse(0);
  }

  private ArchiveQuery query(String filter, String orderBy, Continuation after) {
    return query("chatSessionId", filter, orderBy, new PageBounds(0, 10, -1, after, 0));
  }

  private ArchiveQuery query(String columns, String filter, String orderBy, PageBounds bounds) {
    return QueryBinder.bind(
            QuerySyntax.read(columns, filter, orderBy),
            archive,
            List.of(archive.entity()),
            new Caller(0, AsOf.day().atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            CALENDAR,
            bounds)
        .entities()
        .get(0);
  }

  /** The plan of a query's statement, a sequential scan being the last resort. */
  private String plan(ArchiveQuery query) throws SQLException {
    int before = seen.count();
    new PageStatement(entities, query, SETTINGS, Leg.of(query).get(0)).rows(10);
    assertEquals(before + 1, seen.count(), "one statement a page");
    return SeenDatabase.explained(seen.last(), "set enable_seqscan = off", "explain ");
  }
}
