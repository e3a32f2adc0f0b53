package io.arkiv.query.aggregation;

import java.util.List;
import java.util.Set;

/**
 * Which groups of an aggregated query are fetched.
 *
 * @param levels the levels whose groups are wanted, 0 being all rows; the innermost is among them
 *     unless it is 0 alone, which is then of the groups alone that a condition leaves
 * @param from the sort values of the innermost group to begin with, with the groups around it; null
 *     for the first
 * @param upTo the sort values of the last innermost group that is needed, which lets the database
 *     leave out the rows behind it; null for no such bound
 * @param limit how many groups at the most, of all levels together
 */
public record GroupsWanted(Set<Integer> levels, List<Object> from, List<Object> upTo, int limit) {

  public GroupsWanted {
    levels = Set.copyOf(levels);
  }
}
