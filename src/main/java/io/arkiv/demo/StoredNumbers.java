package io.arkiv.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Numbers that the demo has stored before, for those whose rows refer to them. */
public final class StoredNumbers {

  private StoredNumbers() {}

  /** The rows of a query of whole numbers; no value is 0. */
  public static List<int[]> of(Connection connection, String query) throws SQLException {
    List<int[]> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        int[] row = new int[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = found.getInt(i + 1);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
