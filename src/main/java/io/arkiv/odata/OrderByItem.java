package io.arkiv.odata;

/**
 * One part of an {@code $orderBy}.
 *
 * @param column the column's name as written
 * @param isDescending whether {@code desc} follows it
 */
public record OrderByItem(Word column, boolean isDescending) {}
