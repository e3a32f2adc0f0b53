package io.arkiv.grouping;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Continuation;
import io.arkiv.archive.GroupTotals;
import io.arkiv.paging.GroupSource;
import io.arkiv.paging.PageSource;
import io.arkiv.query.ArchiveQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the pages of an aggregated query: headers, rows with running values, footers, and after the
 * last row the grand total. One for each answer, however many pages it is fetched in.
 */
public final class Banding implements PageSource {

  /** Steps of one fetch: as many as the pages of a long answer have rows. */
  private static final int MOST_STEPS = 2_000;

  private final GroupSource source;
  private final int rowsOfAnswer;
  private Continuation ended;
  private RunningTotals running;

  /**
   * The banding of one answer.
   *
   * @param rowsOfAnswer how many rows it has at the most
   */
  public Banding(GroupSource source, int rowsOfAnswer) {
    this.source = source;
    this.rowsOfAnswer = rowsOfAnswer;
  }

  /**
   * The next rows, bands included: those after the query's continuation, or its first.
   *
   * @throws io.arkiv.problem.ProblemException when the continuation does not belong to the query
   */
  @Override
  public ArchivePage list(ArchiveQuery query) {
    long allowed = query.remaining();
    int limit = allowed < 0 ? query.top() : (int) Math.min(query.top(), allowed);
    if (limit == 0) {
      return new ArchivePage(List.of(), null);
    }
    Page page = new Page(query, limit);
    page.fill();
    long remaining = allowed < 0 ? allowed : allowed - page.rows.size();
    if (page.isEnd || remaining == 0) {
      page.addGrandTotal();
      return new ArchivePage(page.rows, null);
    }
    running = page.position.running;
    ended = page.position.continuation(query, remaining);
    return new ArchivePage(page.rows, ended);
  }

  /** The rows of one page while they come together. */
  private final class Page {

    private final ArchiveQuery query;
    private final int limit;
    private final Levels levels;
    private final BandValues values;
    private final GroupWalk walk;
    private final Position position;
    private final List<ArchiveRow> rows = new ArrayList<>();
    private int toSkip;
    private boolean isEnd;

    Page(ArchiveQuery query, int limit) {
      this.query = query;
      this.limit = limit;
      this.levels = new Levels(query.aggregation());
      this.values = new BandValues(query.aggregation());
      this.walk = new GroupWalk(source, query, levels, values.hasShares());
      this.toSkip = query.after() == null ? query.skip() : 0;
      this.position = position();
    }

    private Position position() {
      Continuation after = query.after();
      if (after == null) {
        return new Position(levels, new RunningTotals(query.aggregation()));
      }
      boolean isSameAnswer = after == ended;
      Position continued =
          new Position(levels, isSameAnswer ? running : new RunningTotals(query.aggregation()));
      continued.goTo(after, !isSameAnswer);
      return continued;
    }

    private void fill() {
      boolean goesOn = true;
      boolean isLast = false;
      while (goesOn && !isLast) {
        Stretch stretch = walk.behind(position.last, stretchSize());
        isLast = stretch.isLast();
        expect(stretch.steps());
        for (int i = 0; goesOn && i < stretch.steps().size(); i++) {
          goesOn = give(stretch.steps().get(i));
        }
      }
      isEnd = goesOn && giveLastBands();
    }

    /** Tells the running totals which rows of the group that is open come next. */
    private void expect(List<Step> next) {
      Step last = position.last;
      if (last == null || next.isEmpty() || next.get(0).row() == null) {
        return;
      }
      List<Object[]> ofGroup =
          next.stream()
              .takeWhile(step -> position.changeTo(step) > levels.count())
              .map(step -> step.row().values())
              .toList();
      if (!ofGroup.isEmpty()) {
        position.running.expect(ofGroup, rowsOfAnswer, index -> walk.upTo(last, index));
      }
    }

    private int stretchSize() {
      long wanted = (long) limit - rows.size() + toSkip + 1;
      int most = query.aggregation().hasDetails() ? MOST_STEPS + 1 : Integer.MAX_VALUE;
      return (int) Math.min(wanted, most);
    }

    /** Gives a step with the bands before it; false when the page is full before that. */
    private boolean give(Step step) {
      int change = position.changeTo(step);
      if (position.last != null && !giveFooters(change)) {
        return false;
      }
      for (int level = Math.max(change, position.openedTo + 1); level <= levels.count(); level++) {
        if (!giveHeader(level, step.identity())) {
          return false;
        }
      }
      if (step.row() != null) {
        if (isFull()) {
          return false;
        }
        if (change <= levels.count()) {
          position.running.startGroup();
        }
        position.running.add(step.row().values());
        GroupTotals group = walk.totals().of(levels.count(), step.identity());
        add(
            step.primaryKey(),
            step.row().entityName(),
            values.detail(step.row().values(), position.running, group));
      }
      position.pass(step);
      return true;
    }

    /** The bands behind the last step; false when the page is full before. */
    private boolean giveLastBands() {
      if (position.last == null && query.aggregation().isOfOneGroup()) {
        Step none = new Step(List.of(), List.of(), List.of(), 0, null);
        for (int level = position.openedTo + 1; level <= levels.count(); level++) {
          if (!giveHeader(level, List.of())) {
            return false;
          }
        }
        position.last = none;
      }
      return position.last == null || giveFooters(1);
    }

    private boolean giveHeader(int level, List<Object> identity) {
      if (levels.level(level).hasHeader()) {
        if (isFull()) {
          return false;
        }
        add(position.nextHeader(level), "header:" + level, band(level, identity));
      }
      position.openedTo = level;
      return true;
    }

    private boolean giveFooters(int change) {
      int innermost = Math.min(levels.count(), position.closedFrom - 1);
      for (int level = innermost; level >= change; level--) {
        if (levels.level(level).hasFooter()) {
          if (isFull()) {
            return false;
          }
          add(position.nextFooter(level), "footer:" + level, band(level, position.last.identity()));
        }
        position.closedFrom = level;
      }
      return true;
    }

    private Object[] band(int level, List<Object> identity) {
      GroupTotals group = walk.totals().of(level, identity);
      return values.band(group, walk.totals().of(level - 1, identity));
    }

    private boolean isFull() {
      return rows.size() == limit;
    }

    private void add(long primaryKey, String entityName, Object[] values) {
      if (toSkip > 0) {
        toSkip--;
      } else {
        rows.add(new ArchiveRow(primaryKey, entityName, values));
      }
    }

    private void addGrandTotal() {
      if (query.hasGrandTotal()) {
        GroupTotals all = walk.grandTotal();
        rows.add(GrandTotal.row(values.band(all, all)));
      }
    }
  }
}
