package io.arkiv.rest.traffic;

import java.util.Map;

/**
 * What a request was answered with.
 *
 * @param nanos that it was in each room
 * @param bytes of the rows, before they are packed
 */
record Answered(Map<Room, Long> nanos, long rows, long bytes) {}
