package io.arkiv.rest.caller;

import io.arkiv.archive.Caller;
import io.arkiv.archive.Continuation;
import io.arkiv.problem.ProblemCode;
import io.arkiv.rest.problem.PlatformProblem;
import io.arkiv.security.CallerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Reads who asks, when and where; the only reader of the clock. */
public final class CallerReader {

  private CallerReader() {}

  /**
   * Who has logged in.
   *
   * @throws io.arkiv.problem.ProblemException when nobody of ours has
   */
  public static CallerPrincipal principal(HttpServletRequest request) {
    if (request.getUserPrincipal() instanceof CallerPrincipal caller) {
      return caller;
    }
    throw PlatformProblem.of(ProblemCode.UNAUTHORIZED.status()).asException();
  }

  /**
   * The caller of a request.
   *
   * @param after where a walk goes on, which keeps the instant of its first page; null for none
   */
  public static Caller read(
      SecurityContext security, Continuation after, ZoneId zone, Clock clock) {
    int associateId =
        security.getUserPrincipal() instanceof CallerPrincipal caller ? caller.associateId() : 0;
    Instant asOf = after == null ? clock.instant() : after.asOf();
    return new Caller(associateId, asOf, zone);
  }
}
