package io.arkiv.archive.diagnosis;

/**
 * An index that filters and orders want, and the table has not.
 *
 * @param statement that makes it
 */
public record LackingIndex(String table, String statement) {}
