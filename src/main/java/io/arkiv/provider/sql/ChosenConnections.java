package io.arkiv.provider.sql;

import io.arkiv.archive.TableNames;
import io.arkiv.connection.SchemaSettings;
import io.arkiv.connection.ServerDataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Has connections taken from the data source that is chosen for this install, each statement sent
 * once. The JPA provider would try again three times, five seconds apart, when it is given no
 * connection: a client would wait where it should be told, and the pool checks every connection
 * before it gives it. Tables are called what they are called there.
 */
public final class ChosenConnections implements SessionCustomizer {

  private static final String TABLES = TableNames.class.getName();

  @Override
  public void customize(Session session) {
    DatabaseLogin login = session.getLogin();
    login.setQueryRetryAttemptCount(0);
    if (login.shouldUseExternalTransactionController()) {
      ServerDataSource.find().map(JNDIConnector::new).ifPresent(login::setConnector);
      TableNames names = SchemaSettings.configured().tables();
      session.setProperty(TABLES, names);
      session.getDescriptors().values().forEach(descriptor -> name(descriptor, names));
    }
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
