package io.arkiv.rest;

import io.arkiv.carrier.json.TicketCarrier;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.rest.caller.CallerReader;
import io.arkiv.security.CallerPrincipal;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.scheme.AuthorizationHeader;
import io.arkiv.security.scheme.Scheme;
import io.arkiv.security.scheme.Schemes;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Optional;

/** Tickets for programs, which need not keep a password: {@code /api/v1/ticket}. */
@Path("{version:(?i)v1}/{ticket:(?i)ticket}")
@ApplicationScoped
public class TicketResource {

  @Inject private Schemes schemes;
  @Inject private Tickets tickets;

  @Context private HttpServletRequest request;

  /** Issues a ticket to whoever has sent a password; no ticket outlives itself by another. */
  @POST
  public Response issue(InputStream body) throws CredentialsUnavailable {
    CallerPrincipal caller = CallerReader.principal(request);
    if (!schemes.serve(Scheme.SO_TICKET)) {
      throw Problem.of(ProblemCode.NOT_SERVED, "tickets are not served here").asException();
    }
    if (caller.scheme().filter(Scheme.BASIC::equals).isEmpty()) {
      throw Problem.of(
              ProblemCode.FORBIDDEN, "a ticket is issued for a login and its password: Basic")
          .in("Authorization")
          .asException();
    }
    Ticket ticket =
        tickets.issue(
            TicketKind.TICKET,
            caller.account(),
            Lifetime.end(TicketCarrier.readNumber(body, Lifetime.PARAMETER)));
    String text = tickets.text(ticket);
    StreamingOutput written = out -> TicketCarrier.writeTicket(text, ticket.expires(), out);
    return Response.ok(written, MediaType.APPLICATION_JSON_TYPE).build();
  }

  /** Ends the ticket that the request is sent with. */
  @DELETE
  public Response revoke() throws CredentialsUnavailable {
    boolean isTicket =
        CallerReader.principal(request).scheme().filter(Scheme.SO_TICKET::equals).isPresent();
    Optional<AuthorizationHeader> header = AuthorizationHeader.of(request);
    if (!isTicket || header.isEmpty()) {
      throw Problem.of(ProblemCode.BAD_HEADER, "the ticket to end is sent as SOTicket")
          .in("Authorization")
          .asException();
    }
    Optional<Ticket> ticket = tickets.read(header.get().credentials(), TicketKind.TICKET);
    if (ticket.isPresent()) {
      tickets.revoke(ticket.get());
    }
    return Response.noContent().build();
  }
}
