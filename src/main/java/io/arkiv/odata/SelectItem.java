package io.arkiv.odata;

/**
 * One part of a {@code $select}.
 *
 * @param term the column or the function, as written
 */
public record SelectItem(ColumnTerm term) {}
