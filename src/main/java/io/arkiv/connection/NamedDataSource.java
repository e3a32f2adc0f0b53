package io.arkiv.connection;

import io.arkiv.dialect.Product;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The data source of a name, looked for when it is first asked, and waited for a while. */
final class NamedDataSource implements DataSource {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MILLIS_BETWEEN_ATTEMPTS = 200;

  private final String name;
  private volatile DataSource found;

  NamedDataSource(String name) {
    this.name = name;
  }

  private DataSource found() throws SQLException {
    DataSource known = found;
    if (known == null) {
      known = awaited();
      found = known;
    }
    return known;
  }

  /** A server may deploy the application before it has bound what it is told to bind. */
  private DataSource awaited() throws SQLException {
    long until = System.nanoTime() + LONGEST.toNanos();
    while (true) {
      try {
        return InitialContext.doLookup(name);
      } catch (NamingException notBound) {
        if (System.nanoTime() > until) {
          throw new SQLNonTransientConnectionException(
              "The server has no data source " + name, Product.NO_CONNECTION, notBound);
        }
        pause();
      }
    }
  }

  private static void pause() throws SQLException {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_ATTEMPTS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SQLException("The server stops", stopped);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return found().getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return found().getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return found().getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    found().setLogWriter(out);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return found().getLoginTimeout();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    found().setLoginTimeout(seconds);
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return Logger.getLogger("io.arkiv.connection");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return found().unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return found().isWrapperFor(type);
  }
}
