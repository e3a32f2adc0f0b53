package io.arkiv.query;

/**
 * How much of the rows is asked for.
 *
 * @param skip how many rows to pass over first, 0 or more
 * @param top the rows of this answer at the most, 0 or more
 * @param total the rows of all linked answers at the most; negative without a limit
 * @param after where a walk goes on; null for its beginning
 * @param fingerprint of everything that a walk is bound to
 */
public record PageBounds(int skip, int top, long total, Continuation after, long fingerprint) {}
