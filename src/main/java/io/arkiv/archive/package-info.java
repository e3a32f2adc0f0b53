/**
 * The vocabulary: what an archive is, in the words that every room shares.
 *
 * <p>Takes: declarations of archives. Gives: {@link io.arkiv.archive.Archive} with its entities and
 * columns, the {@link io.arkiv.archive.ArchiveCatalog} of all, and the rows that travel between the
 * rooms.
 *
 * <p><b>Invariant:</b> Java SE alone; a declaration names attribute paths as text and knows neither
 * JPA nor HTTP.
 */
package io.arkiv.archive;
