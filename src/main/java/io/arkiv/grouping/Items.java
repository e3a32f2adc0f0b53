package io.arkiv.grouping;

import io.arkiv.archive.Continuation;
import io.arkiv.archive.DetailRow;
import io.arkiv.archive.GroupTotals;
import io.arkiv.paging.GroupSource;
import io.arkiv.query.Aggregation;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.GroupsWanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Fetches the items of a walk and the totals of their groups, a chunk at a time. */
final class Items {

  private static final Set<Integer> ALL_ROWS = Set.of(0);

  private final GroupSource source;
  private final ArchiveQuery query;
  private final Aggregation aggregation;
  private final Levels levels;
  private final boolean hasShares;
  private final boolean hasGrandTotal;
  private Totals totals;

  Items(GroupSource source, ArchiveQuery query, Levels levels, boolean hasShares) {
    this.source = source;
    this.query = query;
    this.aggregation = query.aggregation();
    this.levels = levels;
    this.hasShares = hasShares;
    this.hasGrandTotal = query.hasGrandTotal();
    this.totals = new Totals(levels, aggregation.aggregates().size());
  }

  /** The totals of the groups of the chunk that was fetched last, and of the item before it. */
  Totals totals() {
    return totals;
  }

  /** The items behind one; null for the first. */
  Chunk behind(Item last, int count) {
    if (!aggregation.hasDetails()) {
      return groups(last, count);
    }
    return aggregation.isSortedByTotals() ? rowsOfSortedGroups(last, count) : rows(last, count);
  }

  /** One statement: the groups with their totals are the items. */
  private Chunk groups(Item last, int count) {
    if (aggregation.isOfOneGroup()) {
      fetch(ALL_ROWS, null, null, 1);
      Item only = new Item(List.of(), List.of(), List.of(), 0, null);
      return new Chunk(last == null ? List.of(only) : List.of(), true);
    }
    Set<Integer> wanted = wanted(true);
    int limit = capped((long) (count + 1) * wanted.size() + levels.count() + 1);
    List<GroupTotals> found = fetch(wanted, last == null ? null : last.groupSort(), null, limit);
    return new Chunk(innermost(found, last), found.size() < limit);
  }

  /** The innermost groups behind an item's. */
  private List<Item> innermost(List<GroupTotals> found, Item last) {
    List<Item> items = new ArrayList<>();
    for (GroupTotals group : found) {
      if (group.level() == levels.count()) {
        List<Object> identity = Identities.plain(group.identity());
        if (last == null || !identity.equals(last.identity())) {
          items.add(new Item(identity, group.sortValues(), List.of(), 0, null));
        }
      }
    }
    return items;
  }

  /** Two statements: the rows, then the totals of the groups that they and the last one are in. */
  private Chunk rows(Item last, int count) {
    List<Item> items = new ArrayList<>();
    for (DetailRow row : source.details(query, after(last), List.of(), count)) {
      List<Object> groupSort = row.sortValues().subList(0, levels.sortCount());
      items.add(item(groupSort, row));
    }
    boolean isLast = items.size() < count;
    Set<Integer> wanted = wanted(isLast);
    Item first = last == null && !items.isEmpty() ? items.get(0) : last;
    boolean isWithoutGroups = first == null || aggregation.isOfOneGroup();
    if (isWithoutGroups) {
      if (wanted.contains(0) || !wanted.isEmpty() && isOneGroupShown(last, isLast)) {
        fetch(ALL_ROWS, null, null, 1);
      }
    } else if (!wanted.isEmpty()) {
      Item end = items.isEmpty() ? last : items.get(items.size() - 1);
      Set<List<Object>> groups = new HashSet<>();
      items.forEach(item -> groups.add(item.identity()));
      int limit = capped((groups.size() + 1L) * wanted.size() + levels.count() + 1);
      fetch(wanted, first.groupSort(), end.groupSort(), limit);
    }
    return new Chunk(items, isLast);
  }

  /** The groups in the order of their totals, then the rows of each: a statement a group. */
  private Chunk rowsOfSortedGroups(Item last, int count) {
    Set<Integer> wanted = wanted(true);
    wanted.add(levels.count());
    int limit = capped((long) (count + 1) * wanted.size() + levels.count() + 1);
    List<GroupTotals> found = fetch(wanted, last == null ? null : last.groupSort(), null, limit);
    List<Item> items = new ArrayList<>();
    boolean isLast = found.size() < limit;
    for (GroupTotals group : found) {
      if (group.level() == levels.count()) {
        if (items.size() == count) {
          return new Chunk(items, false);
        }
        boolean isContinued =
            last != null && Identities.plain(group.identity()).equals(last.identity());
        List<DetailRow> rows =
            source.details(
                query,
                isContinued ? after(last) : null,
                levels.parts(group.sortValues()),
                count - items.size());
        rows.forEach(row -> items.add(item(group.sortValues(), row)));
      }
    }
    return new Chunk(items, isLast && items.size() < count);
  }

  private Item item(List<Object> groupSort, DetailRow row) {
    int parts = levels.parts(groupSort).size();
    return new Item(
        levels.identity(groupSort),
        groupSort,
        row.sortValues().subList(parts, row.sortValues().size()),
        row.row().primaryKey(),
        row.row());
  }

  /** Where the rows go on behind an item: the parts of its keys, and what sorts it among them. */
  private Continuation after(Item last) {
    if (last == null) {
      return null;
    }
    List<Object> sortValues = new ArrayList<>(levels.parts(last.groupSort()));
    sortValues.addAll(last.detailSort());
    return new Continuation(
        query.fingerprint(),
        query.caller().asOf(),
        -1,
        query.entity().name(),
        sortValues,
        last.primaryKey(),
        List.of());
  }

  /** What the database knows of the rows of an item's group up to it. */
  EarlierValues upTo(Item last, int aggregate) {
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
  private boolean isOneGroupShown(Item last, boolean isEnd) {
    return aggregation.isOfOneGroup() && (isEnd || last == null && levels.level(1).hasHeader());
  }

  /** The totals over all rows, fetched if the last chunk did not have them. */
  GroupTotals grandTotal() {
    if (!aggregation.aggregates().isEmpty() && !totals.hasAllRows()) {
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
    totals = new Totals(levels, aggregation.aggregates().size());
    List<GroupTotals> found = source.totals(query, new GroupsWanted(wanted, from, upTo, limit));
    found.forEach(totals::add);
    return found;
  }

  private static int capped(long limit) {
    return (int) Math.min(limit, Integer.MAX_VALUE);
  }
}
