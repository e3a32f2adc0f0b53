package io.arkiv.rest.traffic;

/**
 * How requests ended that are counted together.
 *
 * @param archive by its declared name; empty where none was asked
 * @param status of the answer
 * @param problem its {@code ErrorType}; empty where there is none
 */
record Outcome(String archive, int status, String problem) {}
