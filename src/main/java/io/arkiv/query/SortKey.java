package io.arkiv.query;

import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.ValueKind;

/**
 * One term of an order. Missing values sort lowest; texts by their lower-cased form.
 *
 * @param source what is sorted by
 * @param kind the kind of its values: never {@link ValueKind#ITEM}
 * @param isDescending the direction
 */
public record SortKey(ColumnSource source, ValueKind kind, boolean isDescending) {}
