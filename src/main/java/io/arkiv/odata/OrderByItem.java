package io.arkiv.odata;

/**
 * One part of an {@code $orderBy}.
 *
 * @param term the column or the function, as written
 * @param isDescending whether {@code desc} follows it
 */
public record OrderByItem(ColumnTerm term, boolean isDescending) {}
