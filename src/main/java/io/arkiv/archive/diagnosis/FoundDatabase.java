package io.arkiv.archive.diagnosis;

import io.arkiv.archive.TableNames;

/**
 * Which database it is.
 *
 * @param product what it calls itself
 * @param isManaged whether the tables are Arkiv's own
 * @param tables what they are called
 */
public record FoundDatabase(String product, String version, boolean isManaged, TableNames tables) {}
