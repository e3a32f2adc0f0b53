package io.arkiv.paging;

import io.arkiv.archive.Continuation;
import io.arkiv.archive.DetailRow;
import io.arkiv.archive.GroupTotals;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.aggregation.GroupsWanted;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What groups are made of: their totals, their rows, and what earlier rows of them had. */
public interface GroupSource {

  /** The groups that are wanted with their totals, each before the groups within it. */
  List<GroupTotals> totals(ArchiveQuery query, GroupsWanted wanted);

  /**
   * The rows below their groups, in order.
   *
   * @param after the row before, by its sort values and primary key; null for the first
   * @param group the parts of the keys of their group; empty for all groups
   */
  List<DetailRow> details(ArchiveQuery query, Continuation after, List<Object> group, int limit);

  /**
   * Those of the values that a row of a group has up to a row of it, that one included.
   *
   * @param last the parts of the group's keys, what sorts the row in it, and its primary key
   * @param aggregate the place of the total whose values they are
   * @param values texts in lower case, items by id
   */
  Set<Object> earlierAmong(
      ArchiveQuery query, Continuation last, int aggregate, Collection<Object> values);

  /** The numbers that the same rows have, from one rank on, in order. */
  List<Double> earlierRanked(
      ArchiveQuery query, Continuation last, int aggregate, long from, int count);
}
