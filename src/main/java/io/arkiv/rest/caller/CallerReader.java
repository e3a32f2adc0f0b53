package io.arkiv.rest.caller;

import io.arkiv.archive.Caller;
import io.arkiv.archive.Continuation;
import io.arkiv.archive.Rights;
import io.arkiv.problem.ProblemCode;
import io.arkiv.rest.problem.PlatformProblem;
import io.arkiv.security.CallerPrincipal;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.right.CallerRights;
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
   * @throws CredentialsUnavailable when nobody can say what the caller may see
   */
  public static Caller read(
      SecurityContext security, CallerRights rights, Continuation after, ZoneId zone, Clock clock)
      throws CredentialsUnavailable {
    Instant now = clock.instant();
    Instant asOf = after == null ? now : after.asOf();
    return new Caller(associateId(security), rights(security, rights), now, asOf, zone);
  }

  /**
   * What the caller of a request may see.
   *
   * @throws CredentialsUnavailable when nobody can say
   */
  public static Rights rights(SecurityContext security, CallerRights rights)
      throws CredentialsUnavailable {
    return rights.of(associateId(security));
  }

  private static int associateId(SecurityContext security) {
    return security.getUserPrincipal() instanceof CallerPrincipal caller ? caller.associateId() : 0;
  }
}
