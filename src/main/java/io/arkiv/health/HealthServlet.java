package io.arkiv.health;

import io.arkiv.carrier.json.HealthBody;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;

/**
 * Health on the service's own port, by MicroProfile Health 4.0: some servers tell it on their port
 * of management alone, which those in front of the service do not reach.
 */
@WebServlet({"/health", "/health/*"})
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** The kinds of check by the path that asks for them; none asks for all. */
  private static final Map<String, List<Annotation>> KINDS =
      Map.of(
          "", List.of(),
          "/live", List.of(org.eclipse.microprofile.health.Liveness.Literal.INSTANCE),
          "/ready", List.of(org.eclipse.microprofile.health.Readiness.Literal.INSTANCE),
          "/started", List.of(org.eclipse.microprofile.health.Startup.Literal.INSTANCE));

  @Inject @Any private transient Instance<HealthCheck> checks;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    List<Annotation> kind = KINDS.get(path);
    if (kind == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    List<HealthCheckResponse> told =
        checks.select(kind.toArray(Annotation[]::new)).stream().map(HealthCheck::call).toList();
    boolean isUp = told.stream().allMatch(check -> check.getStatus() == Status.UP);
    byte[] body = body(told, isUp);
    response.setStatus(
        isUp ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static byte[] body(List<HealthCheckResponse> told, boolean isUp) {
    return HealthBody.of(
        (isUp ? Status.UP : Status.DOWN).name(),
        told.stream()
            .map(
                check ->
                    new HealthBody.Check(
                        check.getName(),
                        check.getStatus().name(),
                        check.getData().orElse(Map.of())))
            .toList());
  }
}
