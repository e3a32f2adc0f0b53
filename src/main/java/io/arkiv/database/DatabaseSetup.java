package io.arkiv.database;

import io.arkiv.connection.Databases;
import io.arkiv.demo.DemoLoader;
import io.arkiv.demo.DemoRows;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the database up to date before the first request. */
@Dependent
public class DatabaseSetup {

  @Inject private Databases databases;

  @Inject
  @ConfigProperty(name = "arkiv.credentials.url")
  private Optional<String> ownStore;

  @Inject
  @ConfigProperty(name = "arkiv.database.migrate")
  private boolean migrates;

  @Inject
  @ConfigProperty(name = "arkiv.indexes.trigram", defaultValue = "false")
  private boolean wantsTrigrams;

  @Inject
  @ConfigProperty(name = "arkiv.demo.sessions")
  private int demoSessions;

  @Inject private Clock clock;

  @Inject private Instance<DemoRows> demo;

  /**
   * Migrates and fills it as far as that has not been done, outside of any transaction.
   *
   * @throws RuntimeException caused by an {@link SQLException} when the database is away
   */
  public void setUp() {
    DataSource dataSource = databases.archives();
    DataSource credentials = databases.credentials();
    if (!databases.schema().isManaged()) {
      leave(credentials);
      return;
    }
    try {
      if (migrates) {
        SchemaMigration.ofDatabase(dataSource).run();
      }
      if (migrates || ownStore.isPresent()) {
        SchemaMigration.ofStore(credentials).run();
      }
      if (demoSessions > 0) {
        new DemoLoader(dataSource, clock, demo.stream().toList()).load(demoSessions);
      }
      if (migrates && wantsTrigrams) {
        new TextPartIndexes(dataSource).make();
      }
      if (demoSessions > 0 && ownStore.isPresent()) {
        new DemoLogins(dataSource, credentials).copy();
      }
      if (migrates || ownStore.isPresent()) {
        new FirstUser(credentials).explainIfMissing();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be set up: " + e.getMessage(), e);
    }
  }

  /** Somebody else's tables are left as they are; users and rights are not theirs. */
  private static void leave(DataSource credentials) {
    try {
      SchemaMigration.ofStore(credentials).run();
      new FirstUser(credentials).explainIfMissing();
    } catch (SQLException e) {
      throw new IllegalStateException("The credentials cannot be set up: " + e.getMessage(), e);
    }
  }
}
