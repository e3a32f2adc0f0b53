package io.arkiv.security.credential;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The database of credentials, keys and revocations: the CRM's, or the one that {@code
 * arkiv.credentials.url} names.
 */
@ApplicationScoped
public class Store {

  /** A look at one row that takes longer is none. */
  public static final int SECONDS_TO_ANSWER = 2;

  /** The SQLSTATE of both products. */
  private static final String UNIQUE_VIOLATION = "23505";

  @Resource(lookup = "java:app/jdbc/arkiv-logins")
  private DataSource database;

  @Resource(lookup = "java:app/jdbc/arkiv-credentials")
  private DataSource own;

  @Inject
  @ConfigProperty(name = "arkiv.credentials.url")
  private Optional<String> ownUrl;

  /** Throws an exception again, unless it says that the row is there already. */
  static void passIfThereAlready(SQLException e) throws SQLException {
    if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
      throw e;
    }
  }

  /** A connection, to be closed soon: there are few. */
  public Connection connect() throws SQLException {
    return (ownUrl.isPresent() ? own : database).getConnection();
  }
}
