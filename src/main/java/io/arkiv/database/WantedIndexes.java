package io.arkiv.database;

import io.arkiv.connection.Databases;
import io.arkiv.dialect.index.Index;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.FlywayException;

/** The indexes behind filters and orders: those that the migrations make of tables of our own. */
@Dependent
public class WantedIndexes {

  private static final Logger LOG = System.getLogger(WantedIndexes.class.getName());

  @Inject private Databases databases;

  /**
   * All of them, as this product has them.
   *
   * @throws io.arkiv.problem.ProblemException when the database is away
   */
  public List<Index> read() {
    try {
      return SchemaMigration.ofDatabase(databases.archives()).scripts().stream()
          .flatMap(script -> Index.madeBy(script).stream())
          .toList();
    } catch (SQLException | FlywayException e) {
      LOG.log(Level.WARNING, "the migrations cannot be read", e);
      throw Problem.of(ProblemCode.UNAVAILABLE, "the database is away or overloaded; try again")
          .asException();
    }
  }
}
