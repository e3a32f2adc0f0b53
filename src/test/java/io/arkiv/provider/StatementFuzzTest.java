package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.Caller;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.fuzz.Corpus;
import io.arkiv.fuzz.FuzzRun;
import io.arkiv.fuzz.Mutator;
import io.arkiv.grouping.Banding;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.problem.ProblemException;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is bound, the database understands: no query makes a statement that fails. */
class StatementFuzzTest {

  private static final int SECONDS = 5;
  private static final int ROWS = 5;
  private static final StatementSettings STATEMENTS =
      new StatementSettings(ZoneOffset.UTC, Duration.ofMinutes(5));
  private static final CalendarSettings CALENDAR =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);
  private static final Caller CALLER =
      new Caller(7, Instant.parse("2020-03-18T12:00:00Z"), ZoneId.of("Europe/Oslo"));

  private final Archive archive = new ChatSessionArchive().archive();
  private final FuzzRun run = FuzzRun.lasting(SECONDS);

  @Test
  void everyQueryThatIsBoundIsAnswered() throws Exception {
    try (DozenSessions sessions = DozenSessions.inMemory()) {
      ask(sessions);
    }
  }

  void ask(DozenSessions sessions) {
    ArchiveProvider provider = new ArchiveProvider(sessions.entities(), STATEMENTS);
    Mutator filters = new Mutator(run.random(1), Corpus.golden("filter"));
    Mutator selects = new Mutator(run.random(2), Corpus.golden("select"));
    Mutator orders = new Mutator(run.random(3), Corpus.golden("orderBy"));
    int answered = 0;
    while (run.hasNext()) {
      answered += answers(provider, null, filters.next(), null) ? 1 : 0;
      answered += answers(provider, selects.next(), null, null) ? 1 : 0;
      answered += answers(provider, null, null, orders.next()) ? 1 : 0;
    }
    System.out.println(answered + " of " + 3 * run.made() + " queries answered, " + run);
    assertTrue(answered > 0);
  }

  /** Whether it means something; then its first page, the next and the count are asked for. */
  private boolean answers(ArchiveProvider provider, String select, String filter, String orderBy) {
    try {
      ArchiveQuery query = bind(select, filter, orderBy);
      ArchivePage first = page(provider, query);
      if (first.continuation() != null) {
        page(provider, query.continued(first.continuation(), ROWS));
      }
      provider.count(query, false);
      return true;
    } catch (ProblemException refused) {
      assertTrue(
          refused.problem().code().status() == 400, () -> asked(select, filter, orderBy) + refused);
      return false;
    } catch (RuntimeException | StackOverflowError defect) {
      return fail(asked(select, filter, orderBy), defect);
    }
  }

  private String asked(String select, String filter, String orderBy) {
    return run + "\n$select=" + select + "\n$filter=" + filter + "\n$orderBy=" + orderBy + "\n";
  }

  private static ArchivePage page(ArchiveProvider provider, ArchiveQuery query) {
    return query.aggregation() == null
        ? provider.list(query)
        : new Banding(provider, ROWS).list(query);
  }

  private ArchiveQuery bind(String select, String filter, String orderBy) {
    return QueryBinder.bind(
            QuerySyntax.read(select == null ? "chatSessionId" : select, filter, orderBy),
            archive,
            List.of(archive.entity()),
            CALLER,
            CALENDAR,
            new PageBounds(0, ROWS, -1, null, 0))
        .entities()
        .get(0);
  }
}
