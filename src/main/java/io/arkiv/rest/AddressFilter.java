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
import java.util.List;

/**
 * Refuses addresses that are too long, and all but one spelling of what is here: servers read
 * {@code /;x/api}, {@code /%61pi} and the like each in a way of its own.
 */
@WebFilter("/*")
public class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The longest address served by GET, in bytes (decisions, section 10). */
  private static final int MAX_ADDRESS = 64 * 1024;

  /** Where resources are; whatever is elsewhere are files. */
  private static final List<String> DOORS = List.of("/api", "/odata");

  private static final String NOTHING_HERE =
      "nothing is served at this path; lists are at /api/v1/{archive}";

  private static final String TOO_LONG =
      "the address is longer than "
          + MAX_ADDRESS
          + " bytes; POST the options to /api/v1/Archive/{name} instead";

  private static final List<String> METHODS_OF_FILES = List.of("GET", "HEAD");

  @Inject private transient Carriers carriers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String query = request.getQueryString();
    String address = request.getRequestURI().substring(request.getContextPath().length());
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    boolean isFile = DOORS.stream().noneMatch(door -> isBelow(door, path));
    if (query != null && request.getRequestURI().length() + 1 + query.length() > MAX_ADDRESS) {
      refuse(414, ProblemCode.TOO_LONG_ADDRESS, TOO_LONG, request, response);
    } else if (isFile ? !isFileAt(path, address) : !isDoorAt(address)) {
      refuse(404, ProblemCode.NOT_SERVED, NOTHING_HERE, request, response);
    } else if (isFile && !METHODS_OF_FILES.contains(request.getMethod())) {
      response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS_OF_FILES));
      refuse(405, ProblemCode.NOT_SERVED, "files are read", request, response);
    } else {
      ServerConnection.remember(request, request.getHeader("Upgrade") != null);
      chain.doFilter(request, response);
    }
  }

  /** A folder stands for its welcome page. */
  private static boolean isFileAt(String path, String address) {
    return path.equals(address) || address.endsWith("/") && path.startsWith(address);
  }

  private static boolean isDoorAt(String address) {
    return DOORS.stream().anyMatch(door -> isBelow(door, address));
  }

  private static boolean isBelow(String door, String path) {
    return path.startsWith(door)
        && (path.length() == door.length() || path.charAt(door.length()) == '/');
  }

  private void refuse(
      int status,
      ProblemCode code,
      String message,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    // the query may be too long to look into
    MediaType type = WireFormat.ofProblem(null, request.getHeader(HttpHeaders.ACCEPT));
    response.setContentType(type.toString());
    carriers.of(type).write(Problem.of(code, message), response.getOutputStream());
  }
}
