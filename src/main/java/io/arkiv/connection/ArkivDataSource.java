package io.arkiv.connection;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Opens connections to the database that the configuration names, so that one WAR serves them all.
 *
 * <p>The server pools what this opens; see {@link DatabaseDefinition}.
 */
public class ArkivDataSource implements DataSource {

  private String settings = DatabaseAddress.DATABASE;
  private final Silence silence = new Silence();

  /**
   * Chooses the settings to read.
   *
   * <p>WildFly refuses a data source definition without any property, hence a setter at all.
   *
   * @param settings what their names begin with, such as {@code arkiv.database}
   */
  public void setSettings(String settings) {
    this.settings = settings;
  }

  /** What the names of the settings that are read begin with. */
  public String getSettings() {
    return settings;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return connect(address());
  }

  private Connection connect(DatabaseAddress address) throws SQLException {
    silence.passIfOver();
    long asked = System.nanoTime();
    try {
      return AnsweringConnection.of(address.connect(), silence);
    } catch (SQLException e) {
      if (System.nanoTime() - asked >= Silence.LONGEST.toNanos()) {
        silence.isHeard();
      }
      throw e;
    }
  }

  /** The same; WildFly hands the login over that a definition does not name, an empty one. */
  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return user == null || user.isEmpty()
        ? getConnection()
        : connect(new DatabaseAddress(address().url(), user, password));
  }

  private DatabaseAddress address() {
    Config config = config();
    return DatabaseAddress.of(settings, name -> config.getOptionalValue(name, String.class));
  }

  /** By our own loader: the pool's threads come without a context class loader. */
  private static Config config() {
    return ConfigProvider.getConfig(ArkivDataSource.class.getClassLoader());
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // The drivers log through java.util.logging.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException("Set the time-out in DB_URL");
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("io.arkiv.connection");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("Not a wrapper of " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
