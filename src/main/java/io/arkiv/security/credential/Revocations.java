package io.arkiv.security.credential;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;

/** Which tickets ended before their time: on this node at once, on the others within seconds. */
@ApplicationScoped
public class Revocations {

  @Inject private RevocationTable table;
  @Resource private ManagedExecutorService background;

  private Recent<String, Boolean> revocations;

  @PostConstruct
  void start() {
    revocations = new Recent<>(System::nanoTime, background, table::contains);
  }

  /** Whether a ticket is of no use any more. */
  public boolean contains(String ticketId) throws CredentialsUnavailable {
    return revocations.recent(ticketId);
  }

  /**
   * Ends a ticket.
   *
   * @param expires when it would have ended by itself
   */
  public void add(String ticketId, Instant expires) throws CredentialsUnavailable {
    try {
      table.add(ticketId, expires);
    } catch (SQLException e) {
      throw new CredentialsUnavailable(e);
    }
    revocations.learn(ticketId, true);
  }
}
