package io.arkiv.database;

import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/** Runs the migrations of a folder that the database has not seen yet. */
final class SchemaMigration {

  private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

  private final String historyTable;
  private final FluentConfiguration configuration;

  private SchemaMigration(DataSource dataSource, String historyTable) {
    this.historyTable = historyTable;
    this.configuration =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(dataSource)
            .table(historyTable)
            // Those of an archive that somebody adds have numbers beyond any of ours to come.
            .outOfOrder(true)
            .validateMigrationNaming(true);
  }

  /**
   * Of the CRM's tables. Their history has Arkiv's own name: the database may be another
   * application's, with a history of its own.
   */
  static SchemaMigration ofDatabase(DataSource dataSource) throws SQLException {
    SchemaMigration migration = new SchemaMigration(dataSource, "arkiv_schema_history");
    try (Connection connection = dataSource.getConnection()) {
      Dialect dialect = Product.of(connection.getMetaData().getURL());
      migration
          .configuration
          .locations(
              dialect.migrationFolders().stream()
                  .map(folder -> "classpath:db/migration/" + folder)
                  .toArray(String[]::new))
          .placeholders(Map.of("collate", dialect.textCollation(connection)));
    }
    return migration;
  }

  /** Of the credentials and what belongs to them, beside whatever tables there are. */
  static SchemaMigration ofStore(DataSource dataSource) throws SQLException {
    SchemaMigration migration = new SchemaMigration(dataSource, "arkiv_store_history");
    try (Connection connection = dataSource.getConnection()) {
      Dialect dialect = Product.of(connection.getMetaData().getURL());
      migration
          .configuration
          .locations("classpath:db/" + dialect.storeFolder())
          .placeholders(Map.of("collate", dialect.textCollation(connection)))
          .baselineOnMigrate(true)
          .baselineVersion("0");
    }
    return migration;
  }

  void run() {
    MigrateResult result = configuration.load().migrate();
    LOG.log(
        Level.INFO,
        "The schema of {0} is up to date; migrations applied now: {1}",
        new Object[] {historyTable, result.migrationsExecuted});
  }
}
