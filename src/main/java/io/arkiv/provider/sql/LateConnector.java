package io.arkiv.provider.sql;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Gives no connection to a session that only begins: it asks for one, asks nothing of it and closes
 * it. Some servers have sessions begin while they deploy, when the database may be away.
 */
final class LateConnector extends JNDIConnector {

  private static final long serialVersionUID = 1L;

  /** One for all the copies that the session makes. */
  private final AtomicBoolean hasBegun = new AtomicBoolean();

  private LateConnector(DataSource dataSource) {
    super(dataSource);
  }

  /**
   * Has a session take connections late.
   *
   * @param login a way of the session's to its database
   * @param other the data source to take; empty for the one that the login has
   */
  static void set(DatasourceLogin login, Session session, Optional<DataSource> other) {
    LateConnector connector =
        new LateConnector(
            other.orElseGet(() -> ((JNDIConnector) login.getConnector()).getDataSource()));
    login.setConnector(connector);
    session
        .getEventManager()
        .addListener(
            new SessionEventAdapter() {
              @Override
              public void postLogin(SessionEvent event) {
                connector.hasBegun.set(true);
              }
            });
  }

  @Override
  public Connection connect(Properties properties, Session session) {
    return hasBegun.get() ? super.connect(properties, session) : unused();
  }

  private static Connection unused() {
    return (Connection)
        Proxy.newProxyInstance(
            LateConnector.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            LateConnector::told);
  }

  private static Object told(Object connection, Method asked, Object[] arguments) {
    return switch (asked.getName()) {
      case "close" -> null;
      case "isClosed" -> false;
      case "hashCode" -> System.identityHashCode(connection);
      case "equals" -> connection == arguments[0];
      case "toString" -> "a connection that is not used";
      default -> throw new IllegalStateException("nothing may be asked yet: " + asked);
    };
  }
}
