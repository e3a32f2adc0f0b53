package io.arkiv.security.credential;

import io.arkiv.connection.Databases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of credentials, keys and revocations: the CRM's, or the one that {@code
 * arkiv.credentials.url} names.
 */
@ApplicationScoped
public class Store {

  /** A look at one row that takes longer is none. */
  public static final int SECONDS_TO_ANSWER = 2;

  /** What the SQLSTATE of a broken constraint begins with; MariaDB says no more than that. */
  private static final String BROKEN_CONSTRAINT = "23";

  @Inject private Databases databases;

  /** Throws an exception again, unless it says that the row is there already. */
  static void passIfThereAlready(SQLException e) throws SQLException {
    if (e.getSQLState() == null || !e.getSQLState().startsWith(BROKEN_CONSTRAINT)) {
      throw e;
    }
  }

  /** A connection, to be closed soon: there are few. */
  public Connection connect() throws SQLException {
    return databases.credentials().getConnection();
  }
}
