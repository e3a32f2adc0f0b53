package io.arkiv.query;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Caller;
import java.util.List;

/**
 * A query for one kind of row with its meaning settled: what the fetch room executes.
 *
 * @param archive the archive asked
 * @param entity the kind of row; the restriction is on the rows of the archive's main entity
 * @param columns the columns of each row, in order; of an aggregated query those that show its
 *     functions, named as requested
 * @param aggregation the groups and totals; null when the rows come out as they are
 * @param restriction what the rows must satisfy
 * @param sortKeys the order, which the primary key completes in the direction of the last key; of
 *     an aggregated query the order of the details within their group
 * @param skip how many rows to pass over, 0 or more
 * @param top how many rows the page has at the most, 0 or more
 * @param total how many rows all linked pages have together at the most; negative without a limit
 * @param hasGrandTotal whether one more row, of totals over all rows, follows the last
 * @param after where the walk goes on; null for its first page
 * @param fingerprint tells the walks of one query from those of another
 * @param caller who asks, when and where
 */
public record ArchiveQuery(
    Archive archive,
    ArchiveEntity entity,
    List<ArchiveColumn> columns,
    Aggregation aggregation,
    Restriction restriction,
    List<SortKey> sortKeys,
    int skip,
    int top,
    long total,
    boolean hasGrandTotal,
    Continuation after,
    long fingerprint,
    Caller caller) {

  public ArchiveQuery {
    columns = List.copyOf(columns);
    sortKeys = List.copyOf(sortKeys);
  }

  /** The same query, from another row on: at most so many rows, none passed over. */
  public ArchiveQuery continued(Continuation next, int rows) {
    return new ArchiveQuery(
        archive,
        entity,
        columns,
        aggregation,
        restriction,
        sortKeys,
        0,
        rows,
        total,
        hasGrandTotal,
        next,
        fingerprint,
        caller);
  }

  /** The same query from its beginning. */
  public ArchiveQuery beginning(int passedOver, int rows, long most) {
    return new ArchiveQuery(
        archive,
        entity,
        columns,
        aggregation,
        restriction,
        sortKeys,
        passedOver,
        rows,
        most,
        hasGrandTotal,
        null,
        fingerprint,
        caller);
  }

  /** The last row of the page before; null at the beginning. */
  public Continuation lastRow() {
    return after == null || after.primaryKey() == null ? null : after;
  }

  /** How many rows this page and those behind it have at the most; negative without a limit. */
  public long remaining() {
    return after == null ? total : after.remaining();
  }

  /** The same query with smaller pages. */
  public ArchiveQuery limited(int rows) {
    return new ArchiveQuery(
        archive,
        entity,
        columns,
        aggregation,
        restriction,
        sortKeys,
        skip,
        rows,
        total,
        hasGrandTotal,
        after,
        fingerprint,
        caller);
  }

  /** The same query, with or without a grand total. */
  public ArchiveQuery totalled(boolean isTotalled) {
    return new ArchiveQuery(
        archive,
        entity,
        columns,
        aggregation,
        restriction,
        sortKeys,
        skip,
        top,
        total,
        isTotalled,
        after,
        fingerprint,
        caller);
  }

  /** The query for other columns of the same rows in another order, without groups. */
  public ArchiveQuery plain(List<ArchiveColumn> others, List<SortKey> order) {
    return new ArchiveQuery(
        archive,
        entity,
        others,
        null,
        restriction,
        order,
        0,
        top,
        -1,
        false,
        after,
        fingerprint,
        caller);
  }
}
