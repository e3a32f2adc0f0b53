package io.arkiv.provider.sql;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Gives a database up that says nothing more, not even that it cancelled a statement: whoever waits
 * for it would wait for ever. Migrations, which may take longer, have other connections.
 */
public final class SilenceLimit extends SessionEventAdapter {

  private static final Logger LOG = System.getLogger(SilenceLimit.class.getName());

  /** The driver asks to cancel at the statement's time-out, and waits for that a while, too. */
  private static final Duration UNTIL_CANCELLED = Duration.ofSeconds(3);

  /** Read when it is first wanted; a pool of the JPA provider's own waits as long as it likes. */
  private volatile int millis;

  @Override
  public void postAcquireConnection(SessionEvent event) {
    if (event.getResult() instanceof Accessor accessor
        && accessor.usesExternalConnectionPooling()
        && accessor.getDatasourceConnection() instanceof Connection connection) {
      limit(connection);
    }
  }

  private void limit(Connection connection) {
    try {
      connection.setNetworkTimeout(Runnable::run, millis());
    } catch (SQLException | RuntimeException broken) {
      LOG.log(Level.TRACE, "the connection is broken, or waits as long as it likes", broken);
    }
  }

  /** As configured: {@code arkiv.statement.timeout-seconds}. */
  private int millis() {
    if (millis == 0) {
      int seconds =
          ConfigProvider.getConfig(SilenceLimit.class.getClassLoader())
              .getOptionalValue("arkiv.statement.timeout-seconds", Integer.class)
              .orElse(30);
      millis = (int) Duration.ofSeconds(seconds).plus(UNTIL_CANCELLED).toMillis();
    }
    return millis;
  }
}
