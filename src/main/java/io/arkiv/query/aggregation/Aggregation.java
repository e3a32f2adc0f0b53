package io.arkiv.query.aggregation;

import io.arkiv.query.column.SortKey;
import java.util.List;

/**
 * What an aggregated query makes of its rows.
 *
 * @param columns what each column of the query shows, in order
 * @param aggregates the totals that are shown or sorted by, each once
 * @param levels the levels of groups, the outermost first; one without keys where all rows are one
 *     group; none where nothing is totalled
 * @param hasDetails whether the rows themselves come out
 * @param having what innermost groups must satisfy to come out, with what is around and within
 *     them; null for nothing
 */
public record Aggregation(
    List<AggregateColumn> columns,
    List<Aggregate> aggregates,
    List<GroupLevel> levels,
    boolean hasDetails,
    Having having) {

  public Aggregation {
    columns = List.copyOf(columns);
    aggregates = List.copyOf(aggregates);
    levels = List.copyOf(levels);
  }

  /** Whether all rows are one group. */
  public boolean isOfOneGroup() {
    return levels.size() == 1 && levels.get(0).keys().isEmpty();
  }

  /** Whether groups are sorted by one of their totals. */
  public boolean isSortedByTotals() {
    return levels.stream().flatMap(level -> level.order().stream()).anyMatch(GroupSort::isByTotal);
  }

  /** The sort keys of the groups of all levels, the outermost first. */
  public List<SortKey> groupKeys() {
    return levels.stream().flatMap(level -> level.sortKeys().stream()).toList();
  }
}
