package io.arkiv.display;

/**
 * One row as it is shown.
 *
 * @param primaryKey the id of the row that it stands for
 * @param entityName its kind
 * @param values one per column, in order: {@link String}, {@link Number}, {@link Boolean} or null
 *     for no value; never changed after creation
 */
public record DisplayRow(long primaryKey, String entityName, Object[] values) {}
