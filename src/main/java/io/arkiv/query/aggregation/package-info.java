/**
 * Groups and totals of a {@code $select} with functions.
 *
 * <p>Takes: terms of {@code $select} and {@code $orderBy}. Gives: {@link
 * io.arkiv.query.aggregation.Aggregation}.
 *
 * <p><b>Invariant:</b> nothing is totalled here; that is the work of the database.
 */
package io.arkiv.query.aggregation;
