/**
 * The vocabulary: what an archive is, in the words that every room shares.
 *
 * <p>Takes: declarations of archives. Gives: {@link io.arkiv.archive.Archive} with its entities and
 * columns, the {@link io.arkiv.archive.ArchiveCatalog} of all, and the rows that travel between the
 * rooms.
 *
 * <p><b>Invariant:</b> Java SE alone; no archive is here, nor any text of one; a declaration names
 * attribute paths as text and knows neither JPA nor HTTP.
 */
package io.arkiv.archive;
