package io.arkiv.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Runs the migrations of {@code db/migration} that the database has not seen yet. */
final class SchemaMigration {

  private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

  /** Arkiv's own name: the database may be another application's, with a history of its own. */
  private static final String HISTORY_TABLE = "arkiv_schema_history";

  private final DataSource dataSource;

  SchemaMigration(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void run() throws SQLException {
    String vendorFolder;
    String collation;
    try (Connection connection = dataSource.getConnection()) {
      DatabaseVendor vendor = DatabaseVendor.of(connection.getMetaData().getURL());
      vendorFolder = vendor.migrationFolder();
      collation = TextCollation.of(vendor, connection);
    }
    MigrateResult result =
        Flyway.configure(getClass().getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration/common", "classpath:db/migration/" + vendorFolder)
            .placeholders(Map.of("collate", collation))
            .table(HISTORY_TABLE)
            .validateMigrationNaming(true)
            .load()
            .migrate();
    LOG.log(
        Level.INFO,
        "The {0} schema is up to date; migrations applied now: {1}",
        new Object[] {vendorFolder, result.migrationsExecuted});
  }
}
