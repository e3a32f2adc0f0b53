package io.arkiv.grouping;

import io.arkiv.archive.Continuation;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.query.ArchiveQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * How far a walk has come: the last step, and the bands that have come out around it.
 *
 * <p>Levels at or beyond {@code closedFrom} have had their footers behind the step; levels up to
 * {@code openedTo} have had the headers of the groups that come next.
 */
final class Position {

  private final Levels levels;
  private final long[] headers;
  private final long[] footers;
  final RunningTotals running;
  Step last;
  int closedFrom;
  int openedTo;

  /** The beginning. */
  Position(Levels levels, RunningTotals running) {
    this.levels = levels;
    this.running = running;
    this.headers = new long[levels.count() + 1];
    this.footers = new long[levels.count() + 1];
    this.closedFrom = levels.count() + 1;
  }

  long nextHeader(int level) {
    return ++headers[level];
  }

  long nextFooter(int level) {
    return ++footers[level];
  }

  /**
   * The outermost level whose groups end before a step: those that have had their footers have
   * ended, even if others have put a row into them meanwhile.
   */
  int changeTo(Step step) {
    int change = last == null ? 1 : levels.firstChange(last.identity(), step.identity());
    return Math.min(change, closedFrom);
  }

  /** Passes to a step whose headers have come out. */
  void pass(Step step) {
    last = step;
    closedFrom = levels.count() + 1;
    openedTo = 0;
  }

  /** Where the walk goes on. */
  Continuation continuation(ArchiveQuery query, long remaining) {
    List<Object> sortValues = new ArrayList<>();
    List<Object> bands = new ArrayList<>(List.of(last != null, closedFrom, openedTo));
    if (last != null) {
      sortValues.addAll(last.groupSort());
      sortValues.addAll(last.detailSort());
    }
    for (int level = 1; level <= levels.count(); level++) {
      bands.add(headers[level]);
      bands.add(footers[level]);
    }
    bands.addAll(running.state());
    Long primaryKey = last == null ? null : (Long) last.primaryKey();
    return query.goingOn(remaining, sortValues, primaryKey, bands);
  }

  /**
   * Goes to where a continuation leads.
   *
   * @param isNewAnswer whether running totals go on from what it holds, rather than from memory
   * @throws io.arkiv.problem.ProblemException when it belongs to another query
   */
  void goTo(Continuation after, boolean isNewAnswer) {
    try {
      Iterator<Object> bands = after.bands().iterator();
      boolean hasLast = Boolean.TRUE.equals(bands.next());
      closedFrom = level(bands, levels.count() + 1);
      openedTo = level(bands, levels.count());
      for (int i = 1; i <= levels.count(); i++) {
        headers[i] = whole(bands);
        footers[i] = whole(bands);
      }
      if (isNewAnswer) {
        running.restore(bands);
      }
      if (hasLast == (after.primaryKey() == null)) {
        throw new IllegalArgumentException("no last row");
      }
      if (hasLast) {
        List<Object> groupSort = after.sortValues().subList(0, levels.sortCount());
        List<Object> detailSort =
            after.sortValues().subList(levels.sortCount(), after.sortValues().size());
        last =
            new Step(levels.identity(groupSort), groupSort, detailSort, after.primaryKey(), null);
      }
      if (isNewAnswer && bands.hasNext() || !hasLast && !after.sortValues().isEmpty()) {
        throw new IllegalArgumentException("too long");
      }
    } catch (NoSuchElementException | IllegalArgumentException | IndexOutOfBoundsException forged) {
      throw Problem.of(ProblemCode.BAD_CONTINUATION, "this $skiptoken belongs to another query")
          .in("$skiptoken")
          .asException();
    }
  }

  private static int level(Iterator<Object> bands, int most) {
    long level = whole(bands);
    if (level < 0 || level > most) {
      throw new IllegalArgumentException("level " + level);
    }
    return (int) level;
  }

  private static long whole(Iterator<Object> bands) {
    if (bands.next() instanceof Number number) {
      return number.longValue();
    }
    throw new IllegalArgumentException("no number");
  }
}
