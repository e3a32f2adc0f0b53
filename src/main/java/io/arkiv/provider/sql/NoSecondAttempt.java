package io.arkiv.provider.sql;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Has a statement sent once. The JPA provider would try again three times, five seconds apart, when
 * it is given no connection: a client would wait where it should be told, and the pool checks every
 * connection before it gives it.
 */
public final class NoSecondAttempt implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getLogin().setQueryRetryAttemptCount(0);
  }
}
