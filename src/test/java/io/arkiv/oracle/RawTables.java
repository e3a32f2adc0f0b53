package io.arkiv.oracle;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of the database under test, each read whole when it is first asked for. */
final class RawTables {

  private final Connection connection;
  private final Map<String, List<Row>> tables = new HashMap<>();
  private final Map<String, Map<BigDecimal, List<Row>>> byKey = new HashMap<>();
  private final Map<String, Map<BigDecimal, List<Row>>> byColumn = new HashMap<>();

  RawTables(Connection connection) {
    this.connection = connection;
  }

  /** Every row, in the order of its key. */
  List<Row> rows(String table) {
    return tables.computeIfAbsent(table, this::read);
  }

  /** The row with a key, if there is one. */
  List<Row> withKey(String table, BigDecimal key) {
    return byKey
        .computeIfAbsent(
            table, absent -> rows(table).stream().collect(Collectors.groupingBy(Row::key)))
        .getOrDefault(key, List.of());
  }

  /** The rows whose column holds a number. */
  List<Row> with(String table, String column, BigDecimal number) {
    return byColumn
        .computeIfAbsent(
            table + "." + column,
            absent ->
                rows(table).stream()
                    .filter(row -> row.number(column) != null)
                    .collect(Collectors.groupingBy(row -> row.number(column))))
        .getOrDefault(number, List.of());
  }

  /** The key is the first column of every table. */
  private List<Row> read(String table) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
      ResultSetMetaData columns = result.getMetaData();
      List<Row> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          values.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), value(result, columns, i));
        }
        rows.add(new Row(BigDecimal.valueOf(result.getLong(1)), values));
      }
      return rows;
    } catch (SQLException unreadable) {
      throw new IllegalStateException(table, unreadable);
    }
  }

  private static Object value(ResultSet result, ResultSetMetaData columns, int index)
      throws SQLException {
    if (columns.getColumnType(index) == Types.TIMESTAMP) {
      // java.sql.Timestamp would lose the hour that the clock of this machine leaves out
      return result.getObject(index, LocalDateTime.class);
    }
    Object value = result.getObject(index);
    return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
  }
}
