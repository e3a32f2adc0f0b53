package io.arkiv.rest.problem;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.rest.body.BodyStream;
import io.arkiv.rest.format.WireChoice;
import io.arkiv.rest.traffic.Asked;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.scheme.Schemes;
import io.arkiv.server.ServerConnection;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.TreeSet;

/** Answers everything that goes wrong with the error object that clients know. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
  private static final int RETRY_AFTER_SECONDS = 5;

  @Inject private Schemes schemes;
  @Inject private WireChoice wires;
  @Inject private Asked asked;

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException refused) {
        return answer(Response.status(refused.problem().code().status()), refused.problem());
      }
      if (cause instanceof IOException failed && BodyStream.ofClient(failed).isPresent()) {
        return toResponse(BodyStream.ofClient(failed).get());
      }
      if (cause instanceof EJBAccessException) {
        return answer(
            Response.status(Response.Status.UNAUTHORIZED),
            PlatformProblem.of(ProblemCode.UNAUTHORIZED.status()));
      }
      if (cause instanceof CredentialsUnavailable) {
        return answer(
            Response.status(Response.Status.SERVICE_UNAVAILABLE),
            Problem.of(ProblemCode.UNAVAILABLE, "logins cannot be verified at the moment"));
      }
      if (cause instanceof WebApplicationException web) {
        return fromPlatform(web.getResponse());
      }
    }
    if (!ServerConnection.isClientGone(request)) {
      LOG.log(Level.ERROR, "a request failed", thrown);
    }
    return answer(Response.serverError(), PlatformProblem.of(ProblemCode.DEFECT.status()));
  }

  /** What JAX-RS refuses itself: no such path, method or content type. */
  private Response fromPlatform(Response refused) {
    Response.ResponseBuilder answer = Response.fromResponse(refused);
    if (refused.getAllowedMethods().contains("GET")) {
      Set<String> allowed = new TreeSet<>(refused.getAllowedMethods());
      allowed.add("HEAD");
      answer.allow(allowed);
    }
    return answer(answer, PlatformProblem.of(refused.getStatus()));
  }

  private Response answer(Response.ResponseBuilder response, Problem problem) {
    asked.refused(problem.code());
    switch (problem.code()) {
      case UNAVAILABLE, TOO_MANY_ANSWERS ->
          response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
      case UNAUTHORIZED ->
          schemes
              .challenges(request)
              .forEach(challenge -> response.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
      case UNKNOWN_CODING -> response.header(HttpHeaders.ACCEPT_ENCODING, "gzip, identity");
      case TOO_MANY_CLIENTS ->
          response
              .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
              .header("Connection", "close");
      case SLOW_BODY -> response.header("Connection", "close");
      default -> {
        // no header tells more
      }
    }
    return response.type(type()).entity(body(problem)).build();
  }

  private MediaType type() {
    return wires.ofProblem(request).type();
  }

  private StreamingOutput body(Problem problem) {
    return out -> wires.ofProblem(request).problems(request).write(problem, out);
  }
}
