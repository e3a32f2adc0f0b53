package io.arkiv.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.Continuation;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.paging.ContinuationToken;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a walk over bands goes on, and what forged continuations come to. */
class PositionTest {

  private final Archive archive = new ChatSessionArchive().archive(ColumnDictionary.NONE);
  private final ArchiveQuery query =
      QueryBinder.bind(
              QuerySyntax.read("GroupBy(name):Header,Sum(rating),Max(name)", null, null),
              archive,
              List.of(archive.entity()),
              new Caller(0, Instant.EPOCH, ZoneOffset.UTC),
              new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY),
              new PageBounds(0, 10, -1, null, 0))
          .entities()
          .get(0);
  private final Levels levels = new Levels(query.aggregation());

  @Test
  void aPositionComesBackFromItsToken() {
    Position position = beginning();
    position.nextHeader(1);
    position.running.add(new Object[] {"bo", 4, "bo"});
    position.pass(new Step(List.of("bo"), List.of("bo"), List.of(), 17, null));
    position.closedFrom = 1;
    Position again = beginning();
    again.goTo(
        ContinuationToken.read(ContinuationToken.write(position.continuation(query, -1))), true);
    assertEquals(17, again.last.primaryKey());
    assertEquals(List.of("bo"), again.last.identity());
    assertEquals(1, again.closedFrom);
    assertEquals(2, again.nextHeader(1));
    assertEquals(4, again.running.value(0));
    assertEquals("bo", again.running.value(1));
  }

  @Test
  void forgedContinuationsAreRefused() {
    Continuation right = rightOne();
    for (int i = 0; i < right.bands().size(); i++) {
      for (Object forged : new Object[] {"text", -1, null, Instant.EPOCH}) {
        List<Object> bands = new ArrayList<>(right.bands());
        bands.set(i, forged);
        refusedOrHarmless(bands, right.sortValues());
      }
    }
    refused(right.bands().subList(0, right.bands().size() - 1), right.sortValues());
    refused(List.of(), right.sortValues());
    refused(right.bands(), List.of());
    List<Object> longer = new ArrayList<>(right.bands());
    longer.add(1);
    refused(longer, right.sortValues());
  }

  private Continuation rightOne() {
    Position position = beginning();
    position.pass(new Step(List.of("bo"), List.of("bo"), List.of(), 17, null));
    return position.continuation(query, -1);
  }

  private void refused(List<Object> bands, List<Object> sortValues) {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> goTo(bands, sortValues), bands.toString());
    assertEquals(ProblemCode.BAD_CONTINUATION, refused.problem().code());
  }

  private void refusedOrHarmless(List<Object> bands, List<Object> sortValues) {
    try {
      goTo(bands, sortValues);
    } catch (ProblemException refused) {
      assertEquals(ProblemCode.BAD_CONTINUATION, refused.problem().code());
    }
  }

  private void goTo(List<Object> bands, List<Object> sortValues) {
    beginning().goTo(new Continuation(0, Instant.EPOCH, -1, "chat", sortValues, 17L, bands), true);
  }

  private Position beginning() {
    return new Position(levels, new RunningTotals(query.aggregation()));
  }

  @Test
  void groupsThatHadTheirFooterAreOver() {
    Position position = beginning();
    Step step = new Step(Arrays.asList("bo"), List.of("bo"), List.of(), 17, null);
    position.pass(step);
    assertEquals(2, position.changeTo(step));
    position.closedFrom = 1;
    assertEquals(1, position.changeTo(step));
  }
}
