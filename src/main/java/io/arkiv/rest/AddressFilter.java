package io.arkiv.rest;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;

/** Refuses addresses that are too long, and leads {@code /API/...} to where {@code /api} is. */
@WebFilter("/*")
public class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The longest address served by GET, in bytes (decisions, section 10). */
  private static final int MAX_ADDRESS = 64 * 1024;

  private static final String DOOR = "/api/";

  @Inject private transient Carriers carriers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String query = request.getQueryString();
    if (query != null && request.getRequestURI().length() + 1 + query.length() > MAX_ADDRESS) {
      refuse(request, response);
      return;
    }
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    boolean isOtherCase =
        path.regionMatches(true, 0, DOOR, 0, DOOR.length()) && !path.startsWith(DOOR);
    if (isOtherCase) {
      request.getRequestDispatcher(DOOR + path.substring(DOOR.length())).forward(request, response);
      return;
    }
    ServerConnection.remember(request, request.getHeader("Upgrade") != null);
    chain.doFilter(request, response);
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Problem problem =
        Problem.of(
            ProblemCode.TOO_LONG_ADDRESS,
            "the address is longer than "
                + MAX_ADDRESS
                + " bytes; POST the options to /api/v1/Archive/{name} instead");
    response.setStatus(problem.code().status());
    // the query is too long to look into
    MediaType type = WireFormat.ofProblem(null, request.getHeader(HttpHeaders.ACCEPT));
    response.setContentType(type.toString());
    carriers.of(type).write(problem, response.getOutputStream());
  }
}
