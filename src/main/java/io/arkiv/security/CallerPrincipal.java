package io.arkiv.security;

import io.arkiv.security.credential.Account;
import io.arkiv.security.scheme.Scheme;
import java.time.Instant;
import java.util.Optional;

/** The authenticated caller, named by the login as it is stored. */
public class CallerPrincipal extends jakarta.security.enterprise.CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final transient Account account;
  private final Scheme scheme;
  private final Instant until;

  /**
   * A caller who is known.
   *
   * @param scheme what proved it; null for the session of a browser
   * @param until when that expires
   */
  CallerPrincipal(Account account, Scheme scheme, Instant until) {
    super(account.login());
    this.account = account;
    this.scheme = scheme;
    this.until = until;
  }

  /** The id of the caller's associate. */
  public int associateId() {
    return account.associateId();
  }

  /** Whose it is. */
  public Account account() {
    return account;
  }

  /** What proved it; empty for the session of a browser. */
  public Optional<Scheme> scheme() {
    return Optional.ofNullable(scheme);
  }

  /** When what proved it expires; {@link Instant#MAX} for a password. */
  public Instant until() {
    return until;
  }
}
