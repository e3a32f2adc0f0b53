package io.arkiv.security.session;

import io.arkiv.security.credential.Account;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.credential.Verdict;
import io.arkiv.security.ticket.Ticket;
import io.arkiv.security.ticket.TicketKind;
import io.arkiv.security.ticket.Tickets;
import io.arkiv.server.ClientPaces;
import io.arkiv.server.ClientWaits;
import io.arkiv.server.PacedRequest;
import io.arkiv.server.ServerConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Verifies the sessions of browsers. */
@ApplicationScoped
public class SessionLogin {

  private static final Logger LOG = Logger.getLogger(SessionLogin.class.getName());
  private static final String HEADER = "X-XSRF-TOKEN";

  @Inject private Tickets tickets;
  @Inject private ClientWaits waits;
  @Inject private ClientPaces paces;

  /**
   * Whether a request is of a session, and was sent by a page of ours: the browser adds the cookie
   * whoever makes it ask.
   *
   * @param cookie the session's
   * @param replace takes the request to go on with, where the body had to be looked into
   */
  public Verdict verify(
      String cookie, HttpServletRequest request, Consumer<HttpServletRequest> replace) {
    try {
      Optional<Ticket> session = tickets.read(cookie, TicketKind.SESSION);
      Optional<Account> account =
          session.isEmpty() ? Optional.empty() : tickets.account(session.get());
      if (account.isEmpty()) {
        return new Verdict.Refused(Verdict.Reason.SESSION);
      }
      String header = request.getHeader(HEADER);
      Optional<FormRequest> form =
          header == null && FormRequest.isOne(request)
              ? Optional.of(read(request))
              : Optional.empty();
      String token = form.isPresent() ? form.get().token() : header;
      if (token == null || !tickets.isXsrfToken(token, session.get())) {
        return new Verdict.Refused(Verdict.Reason.XSRF_TOKEN);
      }
      // of no refused one: WildFly would fail
      form.ifPresent(replace);
      return new Verdict.Accepted(account.get(), session.get().expires());
    } catch (CredentialsUnavailable e) {
      LOG.log(Level.WARNING, "Sessions cannot be verified: {0}", e.getMessage());
      return new Verdict.Unavailable();
    } catch (IOException clientGone) {
      return new Verdict.Refused(Verdict.Reason.XSRF_TOKEN);
    }
  }

  private FormRequest read(HttpServletRequest request) throws IOException {
    HttpServletRequest readable = ServerConnection.remember(request);
    return FormRequest.read(new PacedRequest(readable, waits, paces.ofBodies()));
  }
}
