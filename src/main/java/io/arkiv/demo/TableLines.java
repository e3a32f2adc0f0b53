package io.arkiv.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/**
 * Writes tables that a word list holds whole: {@code [table] column, column} and a row a line, with
 * {@code |} between the values; nothing between two is no value, {@code ''} an empty text, and
 * {@code \n} in one a line break.
 *
 * @param words the word list's folder
 * @param file its name
 */
public record TableLines(WordList words, String file) {

  /** Writes all of them. */
  public void write(Connection connection) throws SQLException {
    RowWriter rows = null;
    try {
      for (String line : words.lines(file)) {
        if (line.startsWith("[")) {
          if (rows != null) {
            rows.close();
          }
          int end = line.indexOf(']');
          String table = line.substring(1, end);
          rows = new RowWriter(connection, table, line.substring(end + 1).trim());
        } else {
          rows.add(values(List.of(line.split("\\|", -1)), rows.types()));
        }
      }
    } finally {
      if (rows != null) {
        rows.close();
      }
    }
  }

  private Object[] values(List<String> fields, int[] types) {
    if (fields.size() != types.length) {
      throw new IllegalArgumentException(file + ": " + types.length + " values, not " + fields);
    }
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = value(fields.get(i), types[i]);
    }
    return values;
  }

  private static Object value(String field, int type) {
    if (field.isEmpty()) {
      return null;
    }
    return switch (type) {
      case Types.INTEGER -> Integer.valueOf(field);
      case Types.DOUBLE -> Double.valueOf(field);
      case Types.BOOLEAN, Types.BIT -> Boolean.valueOf(field);
      default -> field.equals("''") ? "" : field.replace("\\n", "\n");
    };
  }
}
