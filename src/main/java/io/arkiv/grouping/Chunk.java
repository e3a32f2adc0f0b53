package io.arkiv.grouping;

import java.util.List;

/**
 * Consecutive items of a walk.
 *
 * @param isLast whether no item follows
 */
record Chunk(List<Item> items, boolean isLast) {}
