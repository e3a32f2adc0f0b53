package io.arkiv.query;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Continuation;
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
 * @param hasGrandTotal whether one more row, of totals over all rows, follows the last
 * @param bounds how much of the rows is asked for
 * @param caller who asks, when and where
 */
public record ArchiveQuery(
    Archive archive,
    ArchiveEntity entity,
    List<ArchiveColumn> columns,
    Aggregation aggregation,
    Restriction restriction,
    List<SortKey> sortKeys,
    boolean hasGrandTotal,
    PageBounds bounds,
    Caller caller) {

  public ArchiveQuery {
    columns = List.copyOf(columns);
    sortKeys = List.copyOf(sortKeys);
  }

  /** How many rows to pass over. */
  public int skip() {
    return bounds.skip();
  }

  /** How many rows the page has at the most. */
  public int top() {
    return bounds.top();
  }

  /** Where the walk goes on; null for its first page. */
  public Continuation after() {
    return bounds.after();
  }

  /** The last row of the page before; null at the beginning. */
  public Continuation lastRow() {
    return after() == null || after().primaryKey() == null ? null : after();
  }

  /** How many rows this page and those behind it have at the most; negative without a limit. */
  public long remaining() {
    return after() == null ? bounds.total() : after().remaining();
  }

  /** Tells the walks of one query from those of another. */
  public long fingerprint() {
    return bounds.fingerprint();
  }

  /** The same query, from another row on: at most so many rows, none passed over. */
  public ArchiveQuery continued(Continuation next, int rows) {
    return within(new PageBounds(0, rows, bounds.total(), next, bounds.fingerprint()));
  }

  /** The same query from its beginning. */
  public ArchiveQuery beginning(int passedOver, int rows, long most) {
    return within(new PageBounds(passedOver, rows, most, null, bounds.fingerprint()));
  }

  /** The same query with smaller pages. */
  public ArchiveQuery limited(int rows) {
    return within(new PageBounds(skip(), rows, bounds.total(), after(), bounds.fingerprint()));
  }

  private ArchiveQuery within(PageBounds others) {
    return new ArchiveQuery(
        archive,
        entity,
        columns,
        aggregation,
        restriction,
        sortKeys,
        hasGrandTotal,
        others,
        caller);
  }

  /** The same query, with or without a grand total. */
  public ArchiveQuery totalled(boolean isTotalled) {
    return new ArchiveQuery(
        archive, entity, columns, aggregation, restriction, sortKeys, isTotalled, bounds, caller);
  }

  /** The query for other columns of the same rows in another order, without groups. */
  public ArchiveQuery plain(List<ArchiveColumn> others, List<SortKey> order) {
    PageBounds unskipped = new PageBounds(0, top(), -1, after(), bounds.fingerprint());
    return new ArchiveQuery(
        archive, entity, others, null, restriction, order, false, unskipped, caller);
  }
}
