package io.arkiv.rest.load;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.provider.FirstByte;
import io.arkiv.rest.body.BodyStream;
import io.arkiv.rest.problem.ErrorPage;
import io.arkiv.rest.traffic.Asked;
import io.arkiv.server.ClientPaces;
import io.arkiv.server.ClientWaits;
import io.arkiv.server.PacedRequest;
import io.arkiv.server.PacedResponse;
import io.arkiv.server.ServerConnection;
import io.arkiv.server.Shutdown;
import io.arkiv.server.Start;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Has every client keep up, and every answer counted for no longer than it takes. */
@WebFilter("/*")
public class LoadFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Problem STOPPING =
      Problem.of(
          ProblemCode.UNAVAILABLE,
          "the service is about to end; another node, or this one soon, will answer");

  private static final Problem STARTING =
      Problem.of(ProblemCode.UNAVAILABLE, "the service has not started yet; try again soon");

  private static final String HEALTH = "/health/";
  private static final int SECONDS_UNTIL_STARTED = 5;

  private static final Logger LOG = System.getLogger(LoadFilter.class.getName());

  @Inject private transient ClientWaits waits;
  @Inject private transient ClientPaces paces;
  @Inject private transient Start start;
  @Inject private transient Shutdown shutdown;
  @Inject private transient LongAnswers longAnswers;
  @Inject private transient FirstByte firstByte;
  @Inject private transient Asked asked;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest remembered = ServerConnection.remember(request);
    if (request.getRequestURI().startsWith(HEALTH)) {
      // alive until the end, and ready as long as it says itself
      chain.doFilter(request, response);
      return;
    }
    if (!start.isDone()) {
      refuse(STARTING, request, response);
      return;
    }
    if (!shutdown.begin()) {
      refuse(STOPPING, request, response);
      return;
    }
    firstByte.awaitedSince(System.nanoTime());
    try {
      chain.doFilter(
          new PacedRequest(remembered, waits, paces.ofBodies()),
          new PacedResponse(remembered, response, waits, paces.ofAnswers(), firstByte::sent));
    } catch (IOException | ServletException | RuntimeException failed) {
      Optional<ProblemException> slow = bodyProblem(failed);
      if (slow.isPresent() && !response.isCommitted()) {
        refuse(slow.get().problem(), request, response);
        return;
      }
      if (!ServerConnection.isClientGone(remembered)) {
        throw failed;
      }
      // one line: the server would tell it in pages
      LOG.log(
          Level.INFO,
          "a client did not take its answer: {0} {1} from {2}",
          remembered.getMethod(),
          remembered.getServletPath(),
          remembered.getRemoteAddr());
    } finally {
      longAnswers.end(remembered);
      shutdown.end();
    }
  }

  /** What JAX-RS met before it looked for a resource: it reads a byte ahead. */
  private static Optional<ProblemException> bodyProblem(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException read && BodyStream.ofClient(read).isPresent()) {
        return BodyStream.ofClient(read);
      }
      if (cause instanceof TimeoutException) {
        return BodyStream.ofClient(new IOException(cause));
      }
    }
    return Optional.empty();
  }

  private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    asked.refused(problem.code());
    response.setHeader("Connection", "close");
    if (problem.code() != ProblemCode.SLOW_BODY) {
      response.setIntHeader("Retry-After", SECONDS_UNTIL_STARTED);
    }
    ErrorPage.answer(problem.code().status(), problem, request, response);
  }
}
