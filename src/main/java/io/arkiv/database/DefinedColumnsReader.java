package io.arkiv.database;

import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.DefinedColumns;
import io.arkiv.archive.TableNames;
import io.arkiv.connection.Databases;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads what the database itself defines of columns. */
@ApplicationScoped
public class DefinedColumnsReader {

  private static final Logger LOG = System.getLogger(DefinedColumnsReader.class.getName());

  @Inject private Databases databases;

  @Inject private Instance<DefinedColumns> readers;

  /**
   * All definitions.
   *
   * @throws io.arkiv.problem.ProblemException when the database is away
   */
  public ColumnDictionary read() {
    try (Connection connection = databases.archives().getConnection()) {
      return read(connection, databases.tables(), readers);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "what columns the database defines cannot be read", e);
      throw Problem.of(ProblemCode.UNAVAILABLE, "the database is away or overloaded; try again")
          .asException();
    }
  }

  /** The definitions that some readers find. */
  public static ColumnDictionary read(
      Connection connection, TableNames tables, Iterable<? extends DefinedColumns> readers)
      throws SQLException {
    Map<String, ColumnGroup> groups = new HashMap<>();
    for (DefinedColumns reader : readers) {
      groups.putAll(reader.read(connection, tables));
    }
    return new ColumnDictionary(groups);
  }
}
