package io.arkiv.archive;

import java.util.Collections;
import java.util.List;

/**
 * A group of rows, and what the database totalled over them.
 *
 * @param level its level, from 1; 0 is all rows that match
 * @param identity what tells it from other groups of its level: the parts of its keys and of those
 *     of the groups around it, the outermost first; null is a missing key
 * @param keys the raw values of the same keys, as they are shown, one list a level
 * @param sortValues what it is sorted by, of all levels, the outermost first; null unless it is of
 *     the innermost level
 * @param totals one per total of the query; of a percentage the sum
 */
public record GroupTotals(
    int level,
    List<Object> identity,
    List<List<Object>> keys,
    List<Object> sortValues,
    Object[] totals) {

  public GroupTotals {
    // no copyOf: parts may be null
    identity = Collections.unmodifiableList(identity);
    keys = Collections.unmodifiableList(keys);
  }
}
