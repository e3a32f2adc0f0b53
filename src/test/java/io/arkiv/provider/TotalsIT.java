package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.Continuation;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.grouping.Banding;
import io.arkiv.it.ArkivServer;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups are one statement, however many rows and levels; with their rows they are two. */
@ExtendWith(ArkivServer.class)
class TotalsIT {

  private static final CalendarSettings CALENDAR =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);
  private static final StatementSettings SETTINGS =
      new StatementSettings(ZoneOffset.UTC, Duration.ofSeconds(30));

  private final Archive archive = new ChatSessionArchive().archive(ColumnDictionary.NONE);
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
  @ValueSource(
      strings = {
        "GroupBy(status):Footer:HideDetail,Count(chatSessionId):HideDetail",
        "GroupBy(DatePart(whenRequested):YearMonth):1:Header:HideDetail,"
            + "GroupBy(chatTopic/name):2:Footer:HideDetail,Count(name):HideDetail,"
            + "Median(rating):HideDetail,Percent(rating):HideDetail",
        "GroupBy(name):Footer:HideDetail,Sum(rating):HideDetail",
        "Count(name):HideDetail,Avg(rating):HideDetail"
      })
  void groupsAreOneStatement(String select) {
    ArchivePage page = list(query(select, 100_000, null).totalled(true));
    assertFalse(page.rows().isEmpty());
    assertEquals(1, seen.count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GroupBy(status):Header:Footer,chatSessionId,Count(name),Sum(rating)",
        "GroupBy(status):1:Header,GroupBy(rating):2:Footer,chatSessionId,Percent(rating)",
        "chatSessionId,Percent(rating):Header"
      })
  void groupsWithTheirRowsAreTwoStatements(String select) {
    ArchivePage page = list(query(select, 500, null).totalled(true));
    assertEquals(500, page.rows().size());
    assertEquals(2, seen.count());
  }

  @Test
  void rowsWithoutBandsNeedNoTotals() {
    list(query("GroupBy(status),chatSessionId,Sum(rating)", 500, null));
    assertEquals(1, seen.count());
  }

  @Test
  void aPageTotalsOnlyTheRowsThatItsGroupsCanHave() {
    // Every eighth session has no end, so that the first group is many pages long.
    String select = "GroupBy(whenEnded):Footer,chatSessionId";
    ArchivePage first = list(query(select, 10, null));
    Continuation next = first.continuation();
    assertEquals(10, list(query(select, 10, next)).rows().size());
    assertEquals(4, seen.count());
    String totals = seen.last();
    assertTrue(totals.contains("when_ended IS NULL"), totals);
  }

  private ArchiveQuery query(String select, int top, Continuation after) {
    return QueryBinder.bind(
            QuerySyntax.read(select, "name ne 'x'", null),
            archive,
            List.of(archive.entity()),
            new Caller(0, Instant.EPOCH, ZoneOffset.UTC),
            CALENDAR,
            new PageBounds(0, top, -1, after, 0))
        .entities()
        .get(0);
  }

  private ArchivePage list(ArchiveQuery query) {
    return new Banding(new ArchiveProvider(entities, SETTINGS), query.top()).list(query);
  }
}
