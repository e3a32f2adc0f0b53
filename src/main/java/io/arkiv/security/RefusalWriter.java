package io.arkiv.security;

import io.arkiv.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Ends a request with a refusal. The container then turns to the error page of {@code web.xml},
 * which finds the problem in the request and writes it in the format that the client asked for.
 */
@ApplicationScoped
class RefusalWriter {

  /** Answers the request; nothing else may be written afterwards. */
  void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    Problem problem = refusal.problem();
    request.setAttribute(Problem.class.getName(), problem);
    try {
      response.sendError(problem.code().status());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
