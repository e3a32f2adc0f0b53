package io.arkiv.display;

/**
 * One row as it is shown.
 *
 * @param primaryKey the id of the row that it stands for
 * @param entityName its kind
 * @param hints what is told of the row itself; null in the flat modes
 * @param values one per name of {@link RowDisplay#names}, in order; never changed after creation.
 *     In the flat modes {@link String}, {@link Number}, {@link Boolean} or null for no value, else
 *     {@link DisplayCell}
 */
public record DisplayRow(long primaryKey, String entityName, RowHints hints, Object[] values) {}
