/**
 * Room 6, show: raw values become display values, in the caller's zone.
 *
 * <p>Takes: rows of raw values. Gives: {@link io.arkiv.display.DisplayRow} with texts, numbers and
 * truth values as every carrier writes them.
 *
 * <p><b>Invariant:</b> no JSON, no XML, no database: what is shown was fetched with the row.
 */
package io.arkiv.display;
