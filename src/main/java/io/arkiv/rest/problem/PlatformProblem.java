package io.arkiv.rest.problem;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.ws.rs.core.Response;

/** Puts into our words what the platform refuses without any, or with its own. */
public final class PlatformProblem {

  private PlatformProblem() {}

  /** What a status means here that nothing else is known of. */
  public static Problem of(int status) {
    return switch (status) {
      case 400 -> Problem.of(ProblemCode.BAD_ADDRESS, "the address is not well-formed");
      case 401 ->
          Problem.of(ProblemCode.UNAUTHORIZED, "This address needs a login and its password.");
      case 404 ->
          Problem.of(
              ProblemCode.NOT_SERVED,
              "nothing is served at this path; lists are at /api/v1/{archive}");
      case 405 ->
          Problem.of(
              ProblemCode.NOT_SERVED, "this method is not served here; see the Allow header");
      case 406 ->
          Problem.of(
              ProblemCode.NOT_ACCEPTABLE, "a schema is served as application/xml or text/xml");
      case 415 ->
          Problem.of(
              ProblemCode.NOT_SERVED, "a query is posted as application/x-www-form-urlencoded");
      case 500 -> Problem.of(ProblemCode.DEFECT, "the service failed; its log tells more");
      default -> Problem.of(ProblemCode.NOT_SERVED, phrase(status));
    };
  }

  private static String phrase(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "this request is not served" : known.getReasonPhrase();
  }
}
