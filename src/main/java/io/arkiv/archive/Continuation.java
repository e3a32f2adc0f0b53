package io.arkiv.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * Where a walk over pages goes on: behind the row with these sort values and this primary key, or
 * before the first row of an entity.
 *
 * @param fingerprint of the query that the walk belongs to
 * @param asOf the instant of the first page, which {@code today} keeps meaning
 * @param remaining how many rows the walk may still give; negative without a limit
 * @param entityName the kind of row
 * @param sortValues the last row's value of each sort key, null for none
 * @param primaryKey the last row's primary key; null before the first row
 * @param bands what groups and totals need to go on; empty without them
 */
public record Continuation(
    long fingerprint,
    Instant asOf,
    long remaining,
    String entityName,
    List<Object> sortValues,
    Long primaryKey,
    List<Object> bands) {

  public Continuation {
    // no copyOf: values may be null
    sortValues = Collections.unmodifiableList(sortValues);
    bands = Collections.unmodifiableList(bands);
  }
}
