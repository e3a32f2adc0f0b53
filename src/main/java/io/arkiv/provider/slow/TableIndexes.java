package io.arkiv.provider.slow;

import io.arkiv.dialect.Product;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The indexes of tables, as a database tells them. */
public record TableIndexes(Connection connection) {

  /**
   * Those of a table.
   *
   * @param table as statements name it
   */
  public List<TableIndex> of(String table) throws SQLException {
    String statement = Product.of(connection.getMetaData().getURL()).partsOfIndexes();
    return statement.isEmpty() ? byMetaData(table) : byCatalogue(statement, table);
  }

  private List<TableIndex> byCatalogue(String text, String table) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      statement.setString(1, table);
      try (ResultSet parts = statement.executeQuery()) {
        return indexes(parts, 1, 2, 3);
      }
    }
  }

  private List<TableIndex> byMetaData(String table) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    boolean isUpperCase = database.storesUpperCaseIdentifiers();
    String name = isUpperCase ? table.toUpperCase(Locale.ROOT) : table;
    int dot = name.lastIndexOf('.');
    String schema = dot < 0 ? connection.getSchema() : name.substring(0, dot);
    try (ResultSet parts =
        database.getIndexInfo(
            connection.getCatalog(), schema, name.substring(dot + 1), false, true)) {
      // INDEX_NAME, COLUMN_NAME
      return indexes(parts, 6, 9, 0);
    }
  }

  private static List<TableIndex> indexes(ResultSet rows, int name, int part, int isOfTextParts)
      throws SQLException {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    Map<String, Boolean> ofTextParts = new LinkedHashMap<>();
    while (rows.next()) {
      String index = rows.getString(name);
      String text = rows.getString(part);
      if (index != null && text != null) {
        parts.computeIfAbsent(index, none -> new ArrayList<>()).add(text);
        ofTextParts.put(index, isOfTextParts > 0 && rows.getBoolean(isOfTextParts));
      }
    }
    return parts.entrySet().stream()
        .map(each -> new TableIndex(each.getValue(), ofTextParts.get(each.getKey())))
        .toList();
  }
}
