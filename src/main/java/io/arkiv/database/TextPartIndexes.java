package io.arkiv.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * Indexes of what texts contain, which an administrator may want: where the database does not allow
 * them, filters read every row, as they do without them.
 */
record TextPartIndexes(DataSource dataSource) {

  private static final Logger LOG = Logger.getLogger(TextPartIndexes.class.getName());

  void make() throws SQLException {
    Optional<SchemaMigration> trigrams = SchemaMigration.ofTrigrams(dataSource);
    if (trigrams.isEmpty()) {
      LOG.warning("arkiv.indexes.trigram: only PostgreSQL has such indexes");
      return;
    }
    try {
      trigrams.get().run();
    } catch (FlywayException refused) {
      LOG.log(Level.WARNING, "arkiv.indexes.trigram: the database refuses them", refused);
    }
  }
}
