package io.arkiv.security.ticket;

import io.arkiv.security.credential.Account;
import io.arkiv.security.credential.Accounts;
import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.credential.Revocations;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Issues, reads and revokes tickets. Nothing of a ticket is kept but its revocation, so that every
 * node takes those of the others, and a restart ends none.
 */
@ApplicationScoped
public class Tickets {

  private static final int ID_BYTES = 16;

  @Inject private TicketKey key;
  @Inject private Accounts accounts;
  @Inject private Revocations revocations;

  private final SecureRandom random = new SecureRandom();

  /** A key that is too short is told at start. */
  @PostConstruct
  void readKey() {
    key.toString();
  }

  /** A ticket for an account; its text is {@link #text}. */
  public Ticket issue(TicketKind kind, Account account, Instant expires) {
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    return new Ticket(
        kind,
        HexFormat.of().formatHex(id),
        account.login(),
        account.associateId(),
        Ticket.stamp(account),
        Instant.ofEpochSecond(expires.getEpochSecond()));
  }

  /** A ticket as it is handed out. */
  public String text(Ticket ticket) throws CredentialsUnavailable {
    return TicketText.write(ticket, key.bytes());
  }

  /**
   * The ticket that a text says; empty unless it was issued here as this kind and is still good:
   * not expired, not revoked, the account there and its password unchanged.
   */
  public Optional<Ticket> read(String text, TicketKind kind) throws CredentialsUnavailable {
    Optional<Ticket> ticket = TicketText.read(text, kind, key.bytes());
    if (ticket.isEmpty()
        || !Instant.now().isBefore(ticket.get().expires())
        || revocations.contains(ticket.get().id())
        || account(ticket.get()).isEmpty()) {
      return Optional.empty();
    }
    return ticket;
  }

  /** The account that a ticket was issued to; empty when it has changed since. */
  public Optional<Account> account(Ticket ticket) throws CredentialsUnavailable {
    return accounts.recent(ticket.login()).filter(ticket::isOf);
  }

  /** Ends a ticket before its time. */
  public void revoke(Ticket ticket) throws CredentialsUnavailable {
    revocations.add(ticket.id(), ticket.expires());
  }

  /** What a page has to send beside the cookie of a session, as nobody else can know it. */
  public String xsrfToken(Ticket session) throws CredentialsUnavailable {
    return TicketText.sign("xsrf " + session.id(), key.bytes());
  }

  /** Whether a page sent what it has to; takes as long wherever it differs. */
  public boolean isXsrfToken(String sent, Ticket session) throws CredentialsUnavailable {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8), xsrfToken(session).getBytes(StandardCharsets.UTF_8));
  }
}
