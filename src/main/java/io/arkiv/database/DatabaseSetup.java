package io.arkiv.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the database up to date before the first request.
 *
 * <p>It manages its transactions itself: migrations commit one by one, which the container's
 * transaction forbids.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseSetup {

  @Resource(lookup = DatabaseDefinition.JNDI_NAME)
  private DataSource dataSource;

  @Resource(lookup = DatabaseDefinition.CREDENTIALS)
  private DataSource credentials;

  @Inject
  @ConfigProperty(name = "arkiv.credentials.url")
  private Optional<String> ownStore;

  @Inject
  @ConfigProperty(name = "arkiv.database.migrate")
  private boolean migrates;

  @Inject
  @ConfigProperty(name = "arkiv.demo.sessions")
  private int demoSessions;

  @Inject private Clock clock;

  @PostConstruct
  void setUp() {
    try {
      if (migrates) {
        SchemaMigration.ofDatabase(dataSource).run();
      }
      if (migrates || ownStore.isPresent()) {
        SchemaMigration.ofStore(credentials).run();
      }
      if (demoSessions > 0) {
        fill(new DemoData(dataSource, clock));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be set up: " + e.getMessage(), e);
    }
  }

  private void fill(DemoData demo) throws SQLException {
    if (hasNoSessions()) {
      demo.load(demoSessions);
    } else {
      demo.topUp(demoSessions);
    }
  }

  private boolean hasNoSessions() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet first =
            statement.executeQuery("select id from chat_session fetch first 1 rows only")) {
      return !first.next();
    }
  }
}
