package io.arkiv.connection;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The data source of a name, looked for when it is first asked, and again until it is there. */
final class NamedDataSource implements DataSource {

  /** The SQLSTATE of a connection that cannot be made. */
  private static final String STATE = "08001";

  private final String name;
  private volatile DataSource found;

  NamedDataSource(String name) {
    this.name = name;
  }

  private DataSource found() throws SQLException {
    DataSource known = found;
    if (known == null) {
      try {
        known = InitialContext.doLookup(name);
        found = known;
      } catch (NamingException notBound) {
        throw new SQLNonTransientConnectionException(
            "The server has no data source " + name, STATE, notBound);
      }
    }
    return known;
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
