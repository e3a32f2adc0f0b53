package io.arkiv.grouping;

import io.arkiv.archive.GroupTotals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The totals of the groups of a page, found by what tells the groups apart. */
final class FetchedTotals {

  private final Levels levels;
  private final int aggregates;
  private final Map<List<Object>, GroupTotals> groups = new HashMap<>();

  FetchedTotals(Levels levels, int aggregates) {
    this.levels = levels;
    this.aggregates = aggregates;
  }

  void add(GroupTotals group) {
    groups.put(key(group.level(), ComparableKey.of(group.identity())), group);
  }

  /** Whether the totals over all rows are among them. */
  boolean hasAllRows() {
    return groups.containsKey(key(0, List.of()));
  }

  /**
   * The totals of the group of a level that a step is in.
   *
   * @param level from 1; 0 is all rows
   * @param identity the parts of the step's keys; what is beyond the level does not matter
   */
  GroupTotals of(int level, List<Object> identity) {
    List<Object> own = levels.upTo(level, identity);
    GroupTotals group = groups.get(key(level, own));
    if (group == null && levels.areOfOneGroup()) {
      group = groups.get(key(0, own));
    }
    // a group that others emptied between two statements
    return group == null ? missing(level) : group;
  }

  private GroupTotals missing(int level) {
    List<List<Object>> keys = new ArrayList<>();
    for (int i = 1; i <= level; i++) {
      List<Object> none = new ArrayList<>();
      levels.level(i).keys().forEach(key -> none.add(null));
      keys.add(none);
    }
    return new GroupTotals(level, List.of(), keys, null, new Object[aggregates]);
  }

  private static List<Object> key(int level, List<Object> identity) {
    List<Object> key = new ArrayList<>(identity);
    key.add(level);
    return key;
  }
}
