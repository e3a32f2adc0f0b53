package io.arkiv.grouping;

import java.util.List;

/**
 * Consecutive steps of a walk.
 *
 * @param isLast whether no step follows
 */
record Stretch(List<Step> steps, boolean isLast) {}
