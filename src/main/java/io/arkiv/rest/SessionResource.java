package io.arkiv.rest;

import io.arkiv.carrier.json.TicketCarrier;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.rest.address.PublicAddress;
import io.arkiv.rest.caller.CallerReader;
import io.arkiv.security.CallerPrincipal;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.session.SessionCookies;
import io.arkiv.security.ticket.Lifetime;
import io.arkiv.security.ticket.Ticket;
import io.arkiv.security.ticket.TicketKind;
import io.arkiv.security.ticket.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** The session of a browser, whose pages cannot keep a password: {@code /api/v1/session}. */
@Path("{version:(?i)v1}/{session:(?i)session}")
@ApplicationScoped
public class SessionResource {

  @Inject private Tickets tickets;
  @Inject private PublicAddress address;

  @Context private HttpServletRequest request;

  /** Begins a session for whoever has sent an {@code Authorization} that is good, and as long. */
  @POST
  public Response begin(InputStream body) throws CredentialsUnavailable {
    CallerPrincipal caller = CallerReader.principal(request);
    if (caller.scheme().isEmpty()) {
      throw Problem.of(
              ProblemCode.FORBIDDEN, "a session begins with an Authorization, not with a session")
          .in("Authorization")
          .asException();
    }
    Instant asked = Lifetime.end(TicketCarrier.readNumber(body, Lifetime.PARAMETER));
    Ticket session =
        tickets.issue(
            TicketKind.SESSION,
            caller.account(),
            asked.isAfter(caller.until()) ? caller.until() : asked);
    String xsrfToken = tickets.xsrfToken(session);
    int seconds = session.secondsLeft();
    StreamingOutput written = out -> TicketCarrier.writeSession(xsrfToken, session.expires(), out);
    return Response.ok(written, MediaType.APPLICATION_JSON_TYPE)
        .cookie(
            cookie(SessionCookies.SESSION, tickets.text(session), seconds, true),
            cookie(SessionCookies.XSRF_TOKEN, xsrfToken, seconds, false))
        .build();
  }

  /** Ends the session of the cookie that the request is sent with. */
  @DELETE
  public Response end() throws CredentialsUnavailable {
    Optional<String> cookie = SessionCookies.session(request);
    Optional<Ticket> session =
        cookie.isEmpty() ? Optional.empty() : tickets.read(cookie.get(), TicketKind.SESSION);
    if (session.isPresent()) {
      tickets.revoke(session.get());
    }
    return Response.noContent()
        .cookie(
            cookie(SessionCookies.SESSION, "", 0, true),
            cookie(SessionCookies.XSRF_TOKEN, "", 0, false))
        .build();
  }

  /** Lax: a link from elsewhere opens the page logged in, a form from elsewhere sends nothing. */
  private NewCookie cookie(String name, String value, int seconds, boolean isHttpOnly) {
    return new NewCookie.Builder(name)
        .value(value)
        .path(request.getContextPath() + "/")
        .maxAge(seconds)
        .secure(address.isSecure())
        .httpOnly(isHttpOnly)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
