package io.arkiv.odata;

/**
 * One part of a {@code $select}.
 *
 * @param column the column's name as written
 */
public record SelectItem(Word column) {}
