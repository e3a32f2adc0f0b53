package io.arkiv.archive;

import io.arkiv.archive.source.Asked;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Who asks, when, and where: everything about a request that is not the query.
 *
 * @param associateId the caller's associate; 0 when the caller has none
 * @param rights what the caller may see
 * @param now the instant of the request
 * @param asOf the instant that {@code today} means; read once a request, kept over a walk
 * @param zone the zone of date-times in literals, calendar words and answers
 */
public record Caller(int associateId, Rights rights, Instant now, Instant asOf, ZoneId zone) {

  /** Somebody who may see everything, at the beginning of a walk. */
  public Caller(int associateId, Instant asOf, ZoneId zone) {
    this(associateId, Rights.toEverything(), asOf, asOf, zone);
  }

  /** The same caller at another instant: that of the first page of a walk. */
  public Caller at(Instant instant) {
    return new Caller(associateId, rights, now, instant, zone);
  }

  /**
   * What values can depend on.
   *
   * @param storedZone the zone of the date-times in the database
   */
  public Asked asked(ZoneId storedZone) {
    return new Asked(LocalDateTime.ofInstant(asOf, storedZone), associateId);
  }

  /**
   * The same caller as rules take it: neither a header nor what a token says moves their days.
   *
   * @param storedZone the zone of the date-times in the database
   */
  public Caller underRules(ZoneId storedZone) {
    return new Caller(associateId, rights, now, now, storedZone);
  }
}
