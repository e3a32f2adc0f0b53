package io.arkiv.provider.sql;

import io.arkiv.archive.TableNames;
import io.arkiv.connection.DatabaseAddress;
import io.arkiv.connection.SchemaSettings;
import io.arkiv.connection.ServerDataSource;
import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Has connections taken, from the first that is needed on, from the data source that is chosen for
 * this install, each statement sent once. The JPA provider would try again three times, five
 * seconds apart, when it is given no connection: a client would wait where it should be told, and
 * the pool checks every connection before it gives it.
 *
 * <p>It would also ask the database for its product, and some servers have it do so while they
 * deploy, so that none would start before its database: the address tells the product as well.
 * Tables are called what they are called there.
 */
public final class ChosenConnections implements SessionCustomizer {

  private static final String TABLES = TableNames.class.getName();

  private static final String PLATFORMS = "org.eclipse.persistence.platform.database.";

  @Override
  public void customize(Session session) throws SQLException {
    DatabaseLogin login = session.getLogin();
    login.setQueryRetryAttemptCount(0);
    if (login.shouldUseExternalTransactionController()) {
      Optional<DataSource> ofServer = ServerDataSource.find();
      LateConnector.set(login, session, ofServer);
      Login outsideTransactions = ((ServerSession) session).getReadConnectionPool().getLogin();
      if (outsideTransactions != login) {
        LateConnector.set((DatasourceLogin) outsideTransactions, session, ofServer);
      }
      TableNames names = SchemaSettings.configured().tables();
      session.setProperty(TABLES, names);
      session.getDescriptors().values().forEach(descriptor -> name(descriptor, names));
    }
    login.setPlatformClassName(platform(Product.of(url(login))), getClass().getClassLoader());
  }

  private static String url(DatabaseLogin login) throws SQLException {
    boolean isOwn =
        login.shouldUseExternalTransactionController() && ServerDataSource.find().isEmpty();
    if (isOwn) {
      return configured();
    }
    return login.getConnector() instanceof JNDIConnector connector
        ? told(connector.getDataSource())
        : login.getConnectionString();
  }

  /** A data source that is another's has to be asked where it leads. */
  private static String told(DataSource other) throws SQLException {
    try (Connection connection = other.getConnection()) {
      return connection.getMetaData().getURL();
    }
  }

  private static String configured() {
    Config config = ConfigProvider.getConfig(ChosenConnections.class.getClassLoader());
    return DatabaseAddress.of(
            DatabaseAddress.DATABASE, name -> config.getOptionalValue(name, String.class))
        .url();
  }

  private static String platform(Dialect dialect) {
    return PLATFORMS + dialect.name() + "Platform";
  }

  /** What the tables of a session are called. */
  static TableNames tables(Session session) {
    return session.getProperty(TABLES) instanceof TableNames names ? names : TableNames.PLAIN;
  }

  private static void name(ClassDescriptor descriptor, TableNames names) {
    for (DatabaseTable table : descriptor.getTables()) {
      table.setName(names.prefix() + table.getName());
      table.setTableQualifier(names.schema());
    }
  }
}
