package io.arkiv.query;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Continuation;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.column.SortKey;
import io.arkiv.query.restriction.Restriction;
import java.time.Instant;
import java.util.List;

/**
 * A query for one kind of row with its meaning settled: what the fetch room executes.
 *
 * @param main the archive's main kind of row, which the restriction is on
 * @param entity the kind of row that comes out
 * @param columns the columns of each row, in order; of an aggregated query those that show its
 *     functions, named as requested
 * @param aggregation the groups and totals; null when the rows come out as they are
 * @param restriction what the rows must satisfy
 * @param sortKeys the order, which the primary key completes in the direction of the last key; of
 *     an aggregated query the order of the details within their group
 * @param hasGrandTotal whether one more row, of totals over all rows, follows the last
 * @param bounds how much of the rows is asked for
 * @param asOf the instant of the walk's first page
 */
public record ArchiveQuery(
    ArchiveEntity main,
    ArchiveEntity entity,
    List<ArchiveColumn> columns,
    Aggregation aggregation,
    Restriction restriction,
    List<SortKey> sortKeys,
    boolean hasGrandTotal,
    PageBounds bounds,
    Instant asOf) {

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

  /**
   * Where the walk over its rows goes on.
   *
   * @param remaining how many rows it may still give; negative without a limit
   * @param sortValues of the last row
   * @param primaryKey of the last row; null before the first
   * @param bands what groups and totals need to go on; empty without them
   */
  public Continuation goingOn(
      long remaining, List<Object> sortValues, Long primaryKey, List<Object> bands) {
    return new Continuation(
        bounds.fingerprint(), asOf, remaining, entity.name(), sortValues, primaryKey, bands);
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
        main, entity, columns, aggregation, restriction, sortKeys, hasGrandTotal, others, asOf);
  }

  /** The same query, with or without a grand total. */
  public ArchiveQuery totalled(boolean isTotalled) {
    return new ArchiveQuery(
        main, entity, columns, aggregation, restriction, sortKeys, isTotalled, bounds, asOf);
  }

  /** The query for other columns of the same rows in another order, without groups. */
  public ArchiveQuery plain(List<ArchiveColumn> others, List<SortKey> order) {
    PageBounds unskipped = new PageBounds(0, top(), -1, after(), bounds.fingerprint());
    return new ArchiveQuery(main, entity, others, null, restriction, order, false, unskipped, asOf);
  }
}
