package io.arkiv.rest.problem;

import io.arkiv.problem.Problem;
import io.arkiv.rest.format.ChosenWire;
import io.arkiv.rest.format.NewestVersion;
import io.arkiv.rest.format.WireChoice;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * What the container turns to wherever a request ends before or beside JAX-RS: it answers with a
 * problem as everywhere else, instead of a page that names the server.
 */
@WebServlet("/error-page")
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = System.getLogger(ErrorPage.class.getName());

  @Inject private transient WireChoice wires;

  private static final String PROBLEM = Problem.class.getName();

  /** Ends a request; nothing else may be written afterwards. */
  public static void answer(
      int status, Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(PROBLEM, problem);
    response.sendError(status);
  }

  /** Whatever the method is: it is that of the request that failed. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed
            ? failed
            : HttpServletResponse.SC_NOT_FOUND;
    Problem problem =
        request.getAttribute(PROBLEM) instanceof Problem told ? told : PlatformProblem.of(status);
    ChosenWire chosen = wires.ofProblem(request);
    response.setStatus(status);
    response.setContentType(chosen.type().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    NewestVersion.of(request.getHeader(NewestVersion.HEADER))
        .of(chosen.wire())
        .ifPresent(version -> response.setHeader(NewestVersion.OF_ANSWER, version));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    chosen.problems(request).write(problem, body);
    try {
      response.getOutputStream().write(body.toByteArray());
      response.flushBuffer();
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "a client did not wait to hear what is wrong", gone);
    }
  }
}
