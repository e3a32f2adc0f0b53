package io.arkiv.archive;

/**
 * One row of an answer, with raw values.
 *
 * @param primaryKey the id of the row that it stands for
 * @param entityName its kind, such as {@code chat}
 * @param values one per selected column, in order; null is no value; never changed after creation
 */
public record ArchiveRow(long primaryKey, String entityName, Object[] values) {}
