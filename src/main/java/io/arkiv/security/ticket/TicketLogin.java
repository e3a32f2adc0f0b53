package io.arkiv.security.ticket;

import io.arkiv.security.credential.Account;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.credential.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Verifies tickets. */
@ApplicationScoped
public class TicketLogin {

  private static final Logger LOG = Logger.getLogger(TicketLogin.class.getName());

  @Inject private Tickets tickets;
  @Inject private AppTokens appTokens;

  /**
   * Whether a ticket is good.
   *
   * @param appToken the token of the program that sends it; null for none
   */
  public Verdict verify(String text, String appToken) {
    if (!appTokens.accept(appToken)) {
      return new Verdict.Refused(Verdict.Reason.APP_TOKEN);
    }
    try {
      Optional<Ticket> ticket = tickets.read(text, TicketKind.TICKET);
      Optional<Account> account =
          ticket.isEmpty() ? Optional.empty() : tickets.account(ticket.get());
      return account.isEmpty()
          ? new Verdict.Refused(Verdict.Reason.TICKET)
          : new Verdict.Accepted(account.get(), ticket.get().expires());
    } catch (CredentialsUnavailable e) {
      LOG.log(Level.WARNING, "Tickets cannot be verified: {0}", e.getMessage());
      return new Verdict.Unavailable();
    }
  }
}
