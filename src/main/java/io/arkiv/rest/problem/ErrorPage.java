package io.arkiv.rest.problem;

import io.arkiv.carrier.wire.Wire;
import io.arkiv.problem.Problem;
import io.arkiv.rest.format.WireFormat;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;

/**
 * What the container turns to wherever a request ends before or beside JAX-RS: it answers with a
 * problem as everywhere else, instead of a page that names the server.
 */
@WebServlet("/error-page")
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

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
    MediaType type =
        WireFormat.ofProblem(request.getQueryString(), request.getHeader(HttpHeaders.ACCEPT));
    response.setStatus(status);
    response.setContentType(type.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Wire wire = WireFormat.of(type);
    wire.headers().forEach(response::setHeader);
    wire.carrier().write(problem, response.getOutputStream());
  }
}
