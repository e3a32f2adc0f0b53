package io.arkiv.rest;

import io.arkiv.archive.Caller;
import io.arkiv.query.Continuation;
import io.arkiv.security.CallerPrincipal;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Reads who asks, when and where; the only reader of the clock. */
final class CallerReader {

  private CallerReader() {}

  /**
   * The caller of a request.
   *
   * @throws io.arkiv.problem.ProblemException when the continuation that keeps the instant of a
   *     walk is damaged
   */
  static Caller read(
      SecurityContext security, SystemQueryOptions options, ZoneId zone, Clock clock) {
    Continuation after = PageBoundsReader.continuation(options);
    int associateId =
        security.getUserPrincipal() instanceof CallerPrincipal caller ? caller.associateId() : 0;
    Instant asOf = after == null ? clock.instant() : after.asOf();
    return new Caller(associateId, asOf, zone);
  }
}
