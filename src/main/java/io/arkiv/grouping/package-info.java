/**
 * Room 5, band: rows become rows with headers, footers, running values and a grand total.
 *
 * <p>Takes: rows and totals as the database gave them, sorted by group. Gives: an {@link
 * io.arkiv.archive.ArchivePage} with bands, and where the walk goes on, bands included.
 *
 * <p><b>Invariant:</b> nothing is totalled here but the values of the rows that come out: totals
 * are those of the database, over all rows that match.
 */
package io.arkiv.grouping;
