package io.arkiv.archive.diagnosis;

/**
 * A table that is there, or a view.
 *
 * @param columns how many of it the login may read
 */
public record FoundTable(String name, int columns) {}
