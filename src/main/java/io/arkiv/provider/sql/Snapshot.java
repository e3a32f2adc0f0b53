package io.arkiv.provider.sql;

import io.arkiv.dialect.Dialect;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The database as it is at one moment: a transaction on a connection of its own, outside of those
 * of the JPA provider. Its statements are read by cursors, which only a transaction can hold open.
 */
public final class Snapshot implements AutoCloseable {

  private final Connection connection;
  private final Dialect dialect;
  private final Duration timeout;

  private Snapshot(Connection connection, Dialect dialect, Duration timeout) {
    this.connection = connection;
    this.dialect = dialect;
    this.timeout = timeout;
  }

  /**
   * Begins one.
   *
   * @param timeout how long a statement may take to its first row
   * @return empty where the JPA provider gives no connection, or the database no cursor to leave
   * @throws PersistenceException when the database does not let it begin
   */
  public static Optional<Snapshot> begin(EclipseLinkSql sql, Duration timeout) {
    Optional<Connection> own = sql.dialect().leavesCursors() ? sql.connect() : Optional.empty();
    return own.map(connection -> begun(connection, sql.dialect(), timeout));
  }

  private static Snapshot begun(Connection connection, Dialect dialect, Duration timeout) {
    Snapshot snapshot = new Snapshot(connection, dialect, timeout);
    try {
      connection.setAutoCommit(false);
      snapshot.execute(dialect.beginsSnapshot());
      return snapshot;
    } catch (SQLException | RuntimeException failed) {
      snapshot.close();
      throw failed instanceof RuntimeException told ? told : new PersistenceException(failed);
    }
  }

  /**
   * The rows of a statement.
   *
   * @param skip how many to pass over
   * @param limit how many there are at the most
   * @param rowsAtOnce how many the driver holds
   */
  public Cursor open(CursorSql sql, int skip, long limit, int rowsAtOnce) {
    // as numbers: the plan depends on how many rows are wanted
    String skipped = skip > 0 ? " OFFSET " + skip + " ROWS" : "";
    String text = sql.statement().text() + skipped + " FETCH FIRST " + limit + " ROWS ONLY";
    return cursor(text, sql, rowsAtOnce);
  }

  /** The one number that a statement gives. */
  public long number(CursorSql sql) {
    try (Cursor one = cursor(sql.statement().text(), sql, 1)) {
      return ((Number) one.next()[0]).longValue();
    }
  }

  private Cursor cursor(String text, CursorSql sql, int rowsAtOnce) {
    try {
      PreparedStatement statement = connection.prepareStatement(text);
      statement.setQueryTimeout((int) Math.max(1, timeout.toSeconds()));
      List<Object> parameters = sql.statement().parameters();
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      return new Cursor(statement, sql.columns(), rowsAtOnce);
    } catch (SQLException failed) {
      // the statement goes with the connection, as nothing is left to ask in a failed transaction
      throw new PersistenceException(failed);
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String text : statements) {
        statement.execute(text);
      }
    }
  }

  /** Gives the connection back as it was. */
  @Override
  public void close() {
    try (connection) {
      connection.rollback();
      execute(dialect.endsSnapshot());
      connection.setAutoCommit(true);
    } catch (SQLException broken) {
      // whoever gets it next is told by the pool's check
    }
  }
}
