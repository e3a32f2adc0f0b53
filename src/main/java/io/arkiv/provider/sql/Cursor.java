package io.arkiv.provider.sql;

import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The rows of a statement, a few at a time, forward only. */
public final class Cursor implements AutoCloseable {

  /** Those of the first page of a long answer, and one more. */
  private static final int FIRST_ROWS = 501;

  private final PreparedStatement statement;
  private final ResultSet rows;
  private final ColumnReader[] columns;

  /**
   * Executes a statement.
   *
   * @param rowsAtOnce how many the driver holds; fewer at first, for whom the rest would wait
   */
  Cursor(PreparedStatement statement, List<ColumnReader> columns, int rowsAtOnce)
      throws SQLException {
    this.statement = statement;
    statement.setFetchSize(Math.min(rowsAtOnce, FIRST_ROWS));
    this.columns = columns.toArray(ColumnReader[]::new);
    this.rows = statement.executeQuery();
    rows.setFetchSize(rowsAtOnce);
  }

  /**
   * The next row, as a query would give it; null behind the last.
   *
   * @throws PersistenceException when the database does not give it
   */
  public Object[] next() {
    try {
      if (!rows.next()) {
        return null;
      }
      Object[] row = new Object[columns.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = columns[i].read(rows);
      }
      return row;
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }
}
