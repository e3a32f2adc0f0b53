package io.arkiv.query.column;

import io.arkiv.archive.ArchiveColumn;

/**
 * One term of an order, whatever the kind of row.
 *
 * @param column what is sorted by
 * @param isDescending the direction
 */
public record OrderByTerm(ArchiveColumn column, boolean isDescending) {}
