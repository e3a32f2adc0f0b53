/**
 * Room 3, bind: names get their meaning.
 *
 * <p>Takes: syntax, the archive and the caller. Gives: an {@link io.arkiv.query.ArchiveQuery} whose
 * restriction has typed values, resolved dates and about nine kinds of node.
 *
 * <p><b>Invariant:</b> words end here: no spelling, keyword or calendar word leaves this room, and
 * no SQL enters it.
 */
package io.arkiv.query;
