package io.arkiv.rest;

import io.arkiv.carrier.json.DiagnosisBody;
import io.arkiv.diagnosis.DatabaseDiagnosis;
import io.arkiv.health.Release;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.security.Administrators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

/** What the database has of what archives need, for administrators. */
@Path("{version:(?i)v1}/{diagnosis:(?i)diagnosis}")
@ApplicationScoped
public class DiagnosisResource {

  @Inject private Administrators administrators;
  @Inject private DatabaseDiagnosis diagnosis;

  @Context private SecurityContext security;

  /** What is found now, in JSON whatever the request accepts. */
  @GET
  public Response now() {
    if (!administrators.include(security.getUserPrincipal())) {
      throw Problem.of(ProblemCode.FORBIDDEN, "diagnosis is for the administrators (arkiv.admins)")
          .asException();
    }
    return Response.ok(
            DiagnosisBody.of(diagnosis.now(), Release.version()), MediaType.APPLICATION_JSON)
        .build();
  }
}
