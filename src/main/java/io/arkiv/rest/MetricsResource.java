package io.arkiv.rest;

import io.arkiv.health.Release;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.rest.traffic.Traffic;
import io.arkiv.security.Administrators;
import io.arkiv.security.Logins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

/** What this node has served, for administrators and what they have watch it. */
@Path("{version:(?i)v1}/{metrics:(?i)metrics}")
@ApplicationScoped
public class MetricsResource {

  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  @Inject private Administrators administrators;
  @Inject private Traffic traffic;
  @Inject private Logins logins;

  @Context private SecurityContext security;

  /** The sums since the start, whatever the request accepts: those who ask read nothing else. */
  @GET
  public Response sums() {
    if (!administrators.include(security.getUserPrincipal())) {
      throw Problem.of(ProblemCode.FORBIDDEN, "metrics are for the administrators (arkiv.admins)")
          .asException();
    }
    return Response.ok(traffic.text(Release.version(), logins.counts()), PROMETHEUS).build();
  }
}
