/**
 * The columns that options name, and the order that they ask for.
 *
 * <p>Takes: names. Gives: {@link io.arkiv.archive.ArchiveColumn} and {@link
 * io.arkiv.query.column.SortKey}.
 *
 * <p><b>Invariant:</b> a name that no column has is refused here and nowhere else.
 */
package io.arkiv.query.column;
