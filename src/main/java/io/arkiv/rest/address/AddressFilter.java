package io.arkiv.rest.address;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.rest.problem.ErrorPage;
import io.arkiv.server.Malformed;
import io.arkiv.server.NetworkListeners;
import io.arkiv.server.ServerConnection;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Refuses addresses that are too long, and all but one spelling of what is here: servers read
 * {@code /;x/api}, {@code /%61pi} and the like each in a way of its own.
 */
@WebFilter("/*")
public class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The longest address served by GET, in bytes. */
  private static final int MAX_ADDRESS = 64 * 1024;

  /** Where resources are; whatever is elsewhere are files. */
  private static final List<String> DOORS = List.of("/api", "/odata");

  private static final Problem TOO_LONG =
      Problem.of(
          ProblemCode.TOO_LONG_ADDRESS,
          "the address is longer than "
              + MAX_ADDRESS
              + " bytes; POST the options to /api/v1/Archive/{name} instead");

  private static final String TRANSFER_ENCODING = "Transfer-Encoding";

  private static final List<String> METHODS_OF_FILES = List.of("GET", "HEAD");

  private final transient NetworkListeners listeners = new NetworkListeners();

  @Override
  public void init() {
    listeners.watchAll(getServletContext().getClass().getClassLoader());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    listeners.watchFor(request);
    String query = request.getQueryString();
    String address = request.getRequestURI().substring(request.getContextPath().length());
    Optional<Malformed> wrong = Malformed.at(address).or(() -> malformed(request));
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    boolean isFile = DOORS.stream().noneMatch(door -> isBelow(door, path));
    if (query != null && request.getRequestURI().length() + 1 + query.length() > MAX_ADDRESS) {
      ErrorPage.answer(TOO_LONG.code().status(), TOO_LONG, request, response);
    } else if (wrong.isPresent()) {
      refuse(wrong.get(), request, response);
    } else if (isFile ? !isFileAt(path, address) : !isDoorAt(address)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (isFile && !METHODS_OF_FILES.contains(request.getMethod())) {
      response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS_OF_FILES));
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else {
      chain.doFilter(ServerConnection.remember(request), response);
    }
  }

  @Override
  public void destroy() {
    listeners.forget();
  }

  private static Optional<Malformed> malformed(HttpServletRequest request) {
    return Malformed.of(
        request.getRequestURI(),
        request.getProtocol(),
        name -> Collections.list(request.getHeaders(name)));
  }

  private static void refuse(
      Malformed wrong, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem problem =
        switch (wrong) {
          case ADDRESS -> Problem.of(ProblemCode.BAD_ADDRESS, "the address is not well-formed");
          case HOST ->
              Problem.of(
                      ProblemCode.BAD_HEADER,
                      "a request names one host, and perhaps a port, such as crm.example.com:8080")
                  .in(HttpHeaders.HOST);
          case LENGTH ->
              Problem.of(
                      ProblemCode.BAD_HEADER,
                      "where the body ends is told by Content-Length or, in HTTP/1.1, by"
                          + " Transfer-Encoding, not by both")
                  .in(TRANSFER_ENCODING);
          case CODING ->
              Problem.of(
                      ProblemCode.UNKNOWN_TRANSFER_CODING,
                      "no transfer coding but chunked is known here")
                  .in(TRANSFER_ENCODING);
        };
    if (wrong != Malformed.ADDRESS) {
      // what follows may be the rest of this request, or another
      response.setHeader("Connection", "close");
    }
    ErrorPage.answer(problem.code().status(), problem, request, response);
  }

  /** A folder stands for its welcome page. */
  private static boolean isFileAt(String path, String address) {
    return path.equals(address) || address.endsWith("/") && path.startsWith(address);
  }

  /** What OData V4 reads is behind a door of its own, and nothing else is. */
  private static boolean isDoorAt(String address) {
    return isBelow("/odata", address)
        ? isBelow("/odata/v4", address)
        : isBelow("/api", address) && !isBelow("/api/v4", address);
  }

  private static boolean isBelow(String door, String path) {
    return path.startsWith(door)
        && (path.length() == door.length() || path.charAt(door.length()) == '/');
  }
}
