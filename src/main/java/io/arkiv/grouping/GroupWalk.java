package io.arkiv.grouping;

import io.arkiv.archive.Continuation;
import io.arkiv.archive.DetailRow;
import io.arkiv.archive.GroupTotals;
import io.arkiv.paging.GroupSource;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.GroupsWanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Fetches the steps of a walk and the totals of their groups, a stretch at a time. */
final class GroupWalk {

  private static final Set<Integer> ALL_ROWS = Set.of(0);

  private final GroupSource source;
  private final ArchiveQuery query;
  private final Aggregation aggregation;
  private final Levels levels;
  private final boolean hasShares;
  private final boolean hasGrandTotal;
  private FetchedTotals totals;

  GroupWalk(GroupSource source, ArchiveQuery query, Levels levels, boolean hasShares) {
    this.source = source;
    this.query = query;
    this.aggregation = query.aggregation();
    this.levels = levels;
    this.hasShares = hasShares;
    this.hasGrandTotal = query.hasGrandTotal();
    this.totals = new FetchedTotals(levels, aggregation.aggregates().size());
  }

  /** The totals of the groups of the stretch that was fetched last, and of the step before it. */
  FetchedTotals totals() {
    return totals;
  }

  /** The steps behind one; null for the first. */
  Stretch behind(Step last, int count) {
    if (!aggregation.hasDetails()) {
      return groups(last, count);
    }
    boolean isByGroup = aggregation.isSortedByTotals() || aggregation.having() != null;
    return isByGroup ? rowsOfSortedGroups(last, count) : rows(last, count);
  }

  /** One statement: the groups with their totals are the steps. */
  private Stretch groups(Step last, int count) {
    if (aggregation.isOfOneGroup()) {
      fetch(ALL_ROWS, null, null, 1);
      Step only = new Step(List.of(), List.of(), List.of(), 0, null);
      return new Stretch(last == null ? List.of(only) : List.of(), true);
    }
    Set<Integer> wanted = wanted(true);
    int limit = capped((long) (count + 1) * wanted.size() + levels.count() + 1);
    List<GroupTotals> found = fetch(wanted, last == null ? null : last.groupSort(), null, limit);
    return new Stretch(innermost(found, last), found.size() < limit);
  }

  /** The innermost groups behind a step's. */
  private List<Step> innermost(List<GroupTotals> found, Step last) {
    List<Step> steps = new ArrayList<>();
    for (GroupTotals group : found) {
      if (group.level() == levels.count()) {
        List<Object> identity = ComparableKey.of(group.identity());
        if (last == null || !identity.equals(last.identity())) {
          steps.add(new Step(identity, group.sortValues(), List.of(), 0, null));
        }
      }
    }
    return steps;
  }

  /** Two statements: the rows, then the totals of the groups that they and the last one are in. */
  private Stretch rows(Step last, int count) {
    List<Step> steps = new ArrayList<>();
    for (DetailRow row : source.details(query, after(last), List.of(), count)) {
      List<Object> groupSort = row.sortValues().subList(0, levels.sortCount());
      steps.add(step(groupSort, row));
    }
    boolean isLast = steps.size() < count;
    Set<Integer> wanted = wanted(isLast);
    Step first = last == null && !steps.isEmpty() ? steps.get(0) : last;
    boolean isWithoutGroups = first == null || aggregation.isOfOneGroup();
    if (isWithoutGroups) {
      if (wanted.contains(0) || !wanted.isEmpty() && isOneGroupShown(last, isLast)) {
        fetch(ALL_ROWS, null, null, 1);
      }
    } else if (!wanted.isEmpty()) {
      Step end = steps.isEmpty() ? last : steps.get(steps.size() - 1);
      Set<List<Object>> groups = new HashSet<>();
      steps.forEach(step -> groups.add(step.identity()));
      int limit = capped((groups.size() + 1L) * wanted.size() + levels.count() + 1);
      fetch(wanted, first.groupSort(), end.groupSort(), limit);
    }
    return new Stretch(steps, isLast);
  }

  /**
   * The groups in their order, by totals or restricted by them, then the rows of each: a statement
   * a group.
   */
  private Stretch rowsOfSortedGroups(Step last, int count) {
    Set<Integer> wanted = wanted(true);
    wanted.add(levels.count());
    int limit = capped((long) (count + 1) * wanted.size() + levels.count() + 1);
    List<GroupTotals> found = fetch(wanted, last == null ? null : last.groupSort(), null, limit);
    List<Step> steps = new ArrayList<>();
    boolean isLast = found.size() < limit;
    for (GroupTotals group : found) {
      if (group.level() == levels.count()) {
        if (steps.size() == count) {
          return new Stretch(steps, false);
        }
        boolean isContinued =
            last != null && ComparableKey.of(group.identity()).equals(last.identity());
        List<DetailRow> rows =
            source.details(
                query,
                isContinued ? after(last) : null,
                levels.parts(group.sortValues()),
                count - steps.size());
        rows.forEach(row -> steps.add(step(group.sortValues(), row)));
      }
    }
    return new Stretch(steps, isLast && steps.size() < count);
  }

  private Step step(List<Object> groupSort, DetailRow row) {
    int parts = levels.parts(groupSort).size();
    return new Step(
        levels.identity(groupSort),
        groupSort,
        row.sortValues().subList(parts, row.sortValues().size()),
        row.row().primaryKey(),
        row.row());
  }

  /** Where the rows go on behind a step: the parts of its keys, and what sorts it among them. */
  private Continuation after(Step last) {
    if (last == null) {
      return null;
    }
    List<Object> sortValues = new ArrayList<>(levels.parts(last.groupSort()));
    sortValues.addAll(last.detailSort());
    return query.goingOn(-1, sortValues, last.primaryKey(), List.of());
  }

  /** What the database knows of the rows of a step's group up to it. */
  EarlierValues upTo(Step last, int aggregate) {
    return new EarlierValues() {
      @Override
      public Set<Object> among(Collection<Object> values) {
        Set<Object> found = new HashSet<>();
        source
            .earlierAmong(query, after(last), aggregate, values)
            .forEach(value -> found.add(RunningDistinct.comparable(value)));
        return found;
      }

      @Override
      public List<Double> ranked(long from, int count) {
        return source.earlierRanked(query, after(last), aggregate, from, count);
      }
    };
  }

  /** Whether the totals of the one group of all rows are shown among the next rows. */
  private boolean isOneGroupShown(Step last, boolean isEnd) {
    return aggregation.isOfOneGroup() && (isEnd || last == null && levels.level(1).hasHeader());
  }

  /** The totals over all rows that come out, fetched if the last stretch did not have them. */
  GroupTotals grandTotal() {
    boolean isOfAll = totals.hasAllRows() && aggregation.having() == null;
    if (!aggregation.aggregates().isEmpty() && !isOfAll) {
      fetch(ALL_ROWS, null, null, 1);
    }
    return totals.of(0, List.of());
  }

  /** The levels whose totals the next rows show; 0 for all rows. */
  private Set<Integer> wanted(boolean isEnd) {
    Set<Integer> wanted = new TreeSet<>();
    for (int level = 1; level <= levels.count(); level++) {
      if (levels.level(level).hasBands()) {
        wanted.add(level);
        if (hasShares) {
          wanted.add(level - 1);
        }
      }
    }
    if (hasShares && aggregation.hasDetails()) {
      wanted.add(levels.count());
    }
    if (hasGrandTotal && isEnd && !aggregation.aggregates().isEmpty()) {
      wanted.add(0);
    }
    if (!wanted.isEmpty() && !aggregation.isOfOneGroup() && levels.count() > 0) {
      wanted.add(levels.count());
    }
    return wanted;
  }

  private List<GroupTotals> fetch(
      Set<Integer> wanted, List<Object> from, List<Object> upTo, int limit) {
    totals = new FetchedTotals(levels, aggregation.aggregates().size());
    List<GroupTotals> found = source.totals(query, new GroupsWanted(wanted, from, upTo, limit));
    found.forEach(totals::add);
    return found;
  }

  private static int capped(long limit) {
    return (int) Math.min(limit, Integer.MAX_VALUE);
  }
}
