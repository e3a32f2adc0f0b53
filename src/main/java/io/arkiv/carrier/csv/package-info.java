/**
 * Answers in CSV, for spreadsheets and whoever reads tables.
 *
 * <p>Takes: answers. Gives: RFC 4180, a line a row, as the rows come.
 *
 * <p><b>Invariant:</b> the writer of FastCSV is known here and nowhere else; never more than one
 * row is held.
 */
package io.arkiv.carrier.csv;
