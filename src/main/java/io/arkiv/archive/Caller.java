package io.arkiv.archive;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Who asks, when, and where: everything about a request that is not the query.
 *
 * @param associateId the caller's associate; 0 when the caller has none
 * @param asOf the instant that {@code today} means; read once a request, kept over a walk
 * @param zone the zone of date-times in literals, calendar words and answers
 */
public record Caller(int associateId, Instant asOf, ZoneId zone) {

  /** The same caller at another instant: that of the first page of a walk. */
  public Caller at(Instant instant) {
    return new Caller(associateId, instant, zone);
  }
}
