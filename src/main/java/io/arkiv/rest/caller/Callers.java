package io.arkiv.rest.caller;

import io.arkiv.rest.problem.PlatformProblem;
import io.arkiv.security.CallerPrincipal;
import jakarta.servlet.http.HttpServletRequest;

/** Finds who has logged in. */
public final class Callers {

  private Callers() {}

  /**
   * The caller of a request.
   *
   * @throws io.arkiv.problem.ProblemException when nobody of ours has logged in
   */
  public static CallerPrincipal of(HttpServletRequest request) {
    if (request.getUserPrincipal() instanceof CallerPrincipal caller) {
      return caller;
    }
    throw PlatformProblem.of(401).asException();
  }
}
