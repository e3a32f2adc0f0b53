package io.arkiv.provider.sql;

import io.arkiv.connection.ServerDataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Has connections taken from the data source that is chosen for this install, each statement sent
 * once. The JPA provider would try again three times, five seconds apart, when it is given no
 * connection: a client would wait where it should be told, and the pool checks every connection
 * before it gives it.
 */
public final class ChosenConnections implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    DatabaseLogin login = session.getLogin();
    if (login.shouldUseExternalTransactionController()) {
      ServerDataSource.find().map(JNDIConnector::new).ifPresent(login::setConnector);
    }
    login.setQueryRetryAttemptCount(0);
  }
}
