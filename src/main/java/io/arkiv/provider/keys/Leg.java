package io.arkiv.provider.keys;

import io.arkiv.archive.Continuation;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.column.SortKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the walk through an order that a statement of its own reads: an index leads to its
 * beginning, and its rows lie there in order.
 */
public enum Leg {
  /** All rows. */
  WHOLE,
  /** The rows behind the last one, as far as they are like it in having a first sort value. */
  BEHIND,
  /** The rows behind the last one that share its first sort value. */
  TIED,
  /** The rows with the one value that comes first after that of the last row. */
  NEXT,
  /** The rows with a first sort value that comes after that of the last row, if it has one. */
  BEYOND,
  /** The rows without a first sort value. */
  MISSING;

  /**
   * The legs of a page, in order: each leaves off where the next goes on.
   *
   * <p>Where the first sort value is joined, no index has rows of one value in the order of the
   * rest: such ties are legs of their own, as few values may be shared by very many rows.
   *
   * @throws io.arkiv.problem.ProblemException when the continuation has other values than the order
   */
  public static List<Leg> of(ArchiveQuery query) {
    List<SortKey> keys = RowOrder.keysBeforePrimaryKey(query);
    if (keys.isEmpty() || !JoinedValue.isJoined(keys.get(0).source())) {
      return wholeOf(query);
    }
    SortKey first = keys.get(0);
    Continuation last = query.lastRow();
    if (last == null) {
      // how many of the rows to pass over lie in the first leg would have to be counted
      return query.skip() > 0 ? List.of(WHOLE) : inOrder(first);
    }
    List<Leg> behind = behind(keys, last);
    if (last.sortValues().get(0) == null) {
      return first.isDescending() ? behind : replacing(MISSING, BEHIND, inOrder(first));
    }
    List<Leg> legs = new ArrayList<>(List.of(TIED));
    legs.addAll(inOrder(first));
    if (!first.isDescending()) {
      legs.remove(MISSING);
    }
    return legs;
  }

  /** The same where no ties of a joined value are set apart: as few as there can be. */
  public static List<Leg> wholeOf(ArchiveQuery query) {
    return query.lastRow() == null
        ? List.of(WHOLE)
        : behind(RowOrder.keysBeforePrimaryKey(query), query.lastRow());
  }

  /** The legs behind a row: that of the rows like it in having a first sort value, the other. */
  public static List<Leg> behind(List<SortKey> keys, Continuation last) {
    RowSeek.checkFit(keys, last.sortValues());
    boolean isLastPart =
        keys.isEmpty() || (last.sortValues().get(0) == null) == keys.get(0).isDescending();
    return isLastPart
        ? List.of(BEHIND)
        : List.of(BEHIND, keys.get(0).isDescending() ? MISSING : BEYOND);
  }

  /** Missing values are lowest. */
  private static List<Leg> inOrder(SortKey first) {
    List<Leg> present = JoinedValue.hasNext(first) ? List.of(NEXT, BEYOND) : List.of(BEYOND);
    List<Leg> legs = new ArrayList<>(present);
    legs.add(first.isDescending() ? legs.size() : 0, MISSING);
    return legs;
  }

  private static List<Leg> replacing(Leg replaced, Leg by, List<Leg> legs) {
    return legs.stream().map(leg -> leg == replaced ? by : leg).toList();
  }

  /** Whether its rows have the same first sort value, known without looking at it. */
  public boolean isOfOneValue(SortKey first, Continuation last) {
    boolean isMissing = this == MISSING || this == BEHIND && last.sortValues().get(0) == null;
    return this == TIED || this == NEXT || isMissing && JoinedValue.isJoined(first.source());
  }
}
