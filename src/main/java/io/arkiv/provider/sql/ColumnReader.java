package io.arkiv.provider.sql;

import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Reads one value of the row that a cursor is at. */
@FunctionalInterface
interface ColumnReader {

  /** The value; null where there is none. */
  Object read(ResultSet rows) throws SQLException;

  /**
   * What reads values of a type without a detour.
   *
   * @param at the place of the value, from 1 on
   * @return empty for a type that the driver does not give by itself
   */
  static Optional<ColumnReader> of(Class<?> type, int at) {
    if (type == String.class) {
      return Optional.of(rows -> rows.getString(at));
    }
    if (type == Integer.class || type == int.class) {
      return Optional.of(rows -> present(rows, rows.getInt(at)));
    }
    if (type == Long.class || type == long.class) {
      return Optional.of(rows -> present(rows, rows.getLong(at)));
    }
    if (type == Boolean.class || type == boolean.class) {
      return Optional.of(rows -> present(rows, rows.getBoolean(at)));
    }
    if (type == Double.class || type == double.class) {
      return Optional.of(rows -> present(rows, rows.getDouble(at)));
    }
    if (type == BigDecimal.class) {
      return Optional.of(rows -> rows.getBigDecimal(at));
    }
    return type == LocalDateTime.class
        ? Optional.of(rows -> rows.getObject(at, LocalDateTime.class))
        : Optional.empty();
  }

  /** A value of whatever type the database has it in. */
  static Object any(ResultSet rows, int at) throws SQLException {
    Object value = rows.getObject(at);
    return value instanceof Clob ? rows.getString(at) : value;
  }

  private static Object present(ResultSet rows, Object value) throws SQLException {
    return rows.wasNull() ? null : value;
  }
}
