package io.arkiv.query.aggregation;

import io.arkiv.query.column.SortKey;
import java.util.List;

/**
 * One level of groups: each group of the level outside it falls into groups of this one.
 *
 * @param keys what the rows of a group have in common; none of the one group of all rows
 * @param order the order of the groups within a group of the level outside
 */
public record GroupLevel(
    List<GroupKey> keys, List<GroupSort> order, boolean hasHeader, boolean hasFooter) {

  public GroupLevel {
    keys = List.copyOf(keys);
    order = List.copyOf(order);
  }

  /** Whether its groups come out as rows. */
  public boolean hasBands() {
    return hasHeader || hasFooter;
  }

  /** The sort keys that tell its groups apart, in their order. */
  public List<SortKey> sortKeys() {
    return order.stream().map(GroupSort::key).filter(key -> key != null).toList();
  }
}
