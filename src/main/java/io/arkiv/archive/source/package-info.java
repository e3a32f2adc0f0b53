/**
 * Where the values of columns come from: the kinds of source that a declaration chooses from, and
 * the values that only some of them give.
 *
 * <p>Takes: attribute paths. Gives: {@link io.arkiv.archive.source.ColumnSource}, which tells what
 * it reads, how it is shown, and what an item consists of.
 *
 * <p><b>Invariant:</b> nothing here knows the rest of the vocabulary, or SQL.
 */
package io.arkiv.archive.source;
