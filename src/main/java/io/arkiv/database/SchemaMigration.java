package io.arkiv.database;

import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
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
          .placeholders(Map.of("collate", dialect.textCollation(connection)));
    }
    return migration.besideOthers();
  }

  /**
   * Of the indexes of what texts contain, beside those of the CRM's tables; empty for a product
   * that has none.
   */
  static Optional<SchemaMigration> ofTrigrams(DataSource dataSource) throws SQLException {
    String folder;
    try (Connection connection = dataSource.getConnection()) {
      folder = Product.of(connection.getMetaData().getURL()).trigramFolder();
    }
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    SchemaMigration migration = new SchemaMigration(dataSource, "arkiv_trigram_history");
    migration.configuration.locations("classpath:db/" + folder);
    return Optional.of(migration.besideOthers());
  }

  /** Its history begins among tables that are there. */
  private SchemaMigration besideOthers() {
    configuration.baselineOnMigrate(true).baselineVersion("0");
    return this;
  }

  /**
   * The texts of all its migrations, in their order, whether they have run or not: nothing is run,
   * and nothing of the database altered.
   */
  List<String> scripts() throws SQLException {
    try (Connection connection = configuration.getDataSource().getConnection()) {
      // a login to somebody else's tables may have no schema that it finds by itself
      if (connection.getSchema() == null) {
        configuration.defaultSchema(connection.getCatalog());
      }
    }
    List<String> scripts = new ArrayList<>();
    for (MigrationInfo migration : configuration.load().info().all()) {
      scripts.add(text(migration.getScript()));
    }
    return scripts;
  }

  /** Which of the folders it lies in, its name does not say. */
  private String text(String script) {
    for (Location folder : configuration.getLocations()) {
      String name = folder.getRootPath() + "/" + script;
      try (InputStream file = configuration.getClassLoader().getResourceAsStream(name)) {
        if (file != null) {
          String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
          return text.replace("${collate}", configuration.getPlaceholders().get("collate"));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(script, e);
      }
    }
    return "";
  }

  void run() {
    MigrateResult result = configuration.load().migrate();
    LOG.log(
        Level.INFO,
        "The schema of {0} is up to date; migrations applied now: {1}",
        new Object[] {historyTable, result.migrationsExecuted});
  }
}
