package io.arkiv.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * The plug-in point for columns that the database itself defines: a CDI bean of this type reads
 * definitions. What it reads are data: names and texts, never trusted as a part of a statement.
 */
public interface DefinedColumns {

  /**
   * The groups of columns that the database defines, by the names that declarations ask for them
   * under; none where it lacks the tables of definitions.
   *
   * @param connection a statement that fails does no harm to it
   * @param tables what its tables are called
   */
  Map<String, ColumnGroup> read(Connection connection, TableNames tables) throws SQLException;
}
