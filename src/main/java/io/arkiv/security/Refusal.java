package io.arkiv.security;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;

/** Why a request ends before it reaches the archive. */
enum Refusal {
  UNAUTHORIZED(ProblemCode.UNAUTHORIZED, "This address needs a login and its password."),
  WRONG_CREDENTIALS(ProblemCode.UNAUTHORIZED, "The login or its password is wrong."),
  MALFORMED_CREDENTIALS(
      ProblemCode.UNAUTHORIZED, "The Authorization header is not Basic base64(login:password)."),
  TOO_MANY_FAILURES(
      ProblemCode.TOO_MANY_FAILURES, "Too many failed logins; wait before the next one."),
  UNAVAILABLE(ProblemCode.UNAVAILABLE, "Logins cannot be verified at the moment.");

  private final Problem problem;

  Refusal(ProblemCode code, String message) {
    this.problem = Problem.of(code, message);
  }

  /** What the client is told. */
  Problem problem() {
    return problem;
  }
}
