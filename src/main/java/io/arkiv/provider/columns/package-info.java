/**
 * Columns: what rows show.
 *
 * <p>Takes: column sources and one root. Gives: expressions over it, joined once and only where
 * used, and how each value is read from a row.
 *
 * <p><b>Invariant:</b> knows neither which rows come out nor in what order.
 */
package io.arkiv.provider.columns;
