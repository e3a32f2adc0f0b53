package io.arkiv.rest.caller;

import io.arkiv.problem.ProblemCode;
import io.arkiv.rest.problem.PlatformProblem;
import io.arkiv.security.CallerPrincipal;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Lets nobody in whom the container has not authenticated, whichever way a request has come: what
 * {@code web.xml} protects is a matter of paths, and servers differ in how they read them.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class AuthenticationFilter implements ContainerRequestFilter {

  /** What everybody may read; as sent, to the letter. */
  private static final Set<String> OPEN = Set.of("/api/v1/archive.xsd", "/api/v1/openapi.json");

  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    String address = request.getRequestURI().substring(request.getContextPath().length());
    boolean isOpen = OPEN.contains(address) && READING.contains(request.getMethod());
    // of nobody, servers have no principal, or one of their own
    if (!isOpen && !(request.getUserPrincipal() instanceof CallerPrincipal)) {
      throw PlatformProblem.of(ProblemCode.UNAUTHORIZED.status()).asException();
    }
  }
}
