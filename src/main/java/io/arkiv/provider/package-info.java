/**
 * Room 4, fetch: meaning becomes JPA Criteria, and Criteria become rows.
 *
 * <p>Takes: an {@link io.arkiv.query.ArchiveQuery}. Gives: an {@link io.arkiv.archive.ArchivePage}
 * of raw values and where the walk goes on. Transactions live here.
 *
 * <p><b>Invariant:</b> one SQL statement a page (two where a page crosses from rows with a value to
 * rows without one; up to four where the order begins with a joined value; beside the one for
 * groups, where they are ordered by a total, one for the rows of each), values always as
 * parameters, no spelling, clock or language.
 */
package io.arkiv.provider;
