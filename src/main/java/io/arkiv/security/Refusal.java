package io.arkiv.security;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.security.credential.Verdict;

/** Why a request ends before it reaches the archive. */
enum Refusal {
  UNAUTHORIZED(ProblemCode.UNAUTHORIZED, "This address needs a login and its password."),
  UNKNOWN_SCHEME(
      ProblemCode.UNAUTHORIZED,
      "The Authorization header names no scheme that is served; WWW-Authenticate tells which are."),
  WRONG_CREDENTIALS(ProblemCode.UNAUTHORIZED, "The login or its password is wrong."),
  MALFORMED_CREDENTIALS(
      ProblemCode.UNAUTHORIZED, "The Authorization header is not Basic base64(login:password)."),
  WRONG_TICKET(
      ProblemCode.UNAUTHORIZED,
      "The ticket is of no use: not issued here, expired, revoked, or its user has changed."),
  WRONG_APP_TOKEN(
      ProblemCode.UNAUTHORIZED, "A ticket needs the SO-AppToken header of a known program here."),
  WRONG_TOKEN(
      ProblemCode.UNAUTHORIZED,
      "The token is of no use: not of the issuer, not for this service, expired, or of nobody."),
  WRONG_SESSION(
      ProblemCode.UNAUTHORIZED, "The session has ended; POST /api/v1/session begins another."),
  WRONG_XSRF_TOKEN(
      ProblemCode.UNAUTHORIZED,
      "Without an Authorization header, X-XSRF-TOKEN has to repeat the cookie XSRF-TOKEN."),
  TOO_MANY_FAILURES(
      ProblemCode.TOO_MANY_FAILURES, "Too many failed logins; wait before the next one."),
  STARTING(ProblemCode.UNAVAILABLE, "The service has not started yet; try again soon."),
  UNAVAILABLE(ProblemCode.UNAVAILABLE, "Logins cannot be verified at the moment.");

  private final Problem problem;

  Refusal(ProblemCode code, String message) {
    this.problem = Problem.of(code, message);
  }

  /** What a login that failed by this is told. */
  static Refusal of(Verdict.Reason reason) {
    return switch (reason) {
      case MALFORMED -> MALFORMED_CREDENTIALS;
      case PASSWORD -> WRONG_CREDENTIALS;
      case TICKET -> WRONG_TICKET;
      case APP_TOKEN -> WRONG_APP_TOKEN;
      case TOKEN -> WRONG_TOKEN;
      case SESSION -> WRONG_SESSION;
      case XSRF_TOKEN -> WRONG_XSRF_TOKEN;
    };
  }

  /** What the client is told. */
  Problem problem() {
    return problem;
  }
}
