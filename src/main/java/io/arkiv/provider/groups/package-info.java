/**
 * Groups of rows with their totals, and the rows below them.
 *
 * <p>Takes: an aggregated query. Gives: groups in the order of the answer, in one statement.
 *
 * <p><b>Invariant:</b> the rows that it groups are those that the keys say.
 */
package io.arkiv.provider.groups;
