package io.arkiv.provider.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables of a database as its login sees them.
 *
 * <p>They are asked for no rows rather than looked up in a catalogue: so the database itself says
 * whether a statement that names them would be understood, and allowed.
 */
public final class StoredTables {

  /** SQL states of this class say that a statement does not fit the schema, or is not allowed. */
  private static final String NOT_FIT = "42";

  private final Connection connection;
  private final Map<String, Map<String, StoredType>> known;
  private final Map<String, Optional<StoredType>> single = new HashMap<>();

  public StoredTables(Connection connection) {
    this(connection, new HashMap<>());
  }

  /**
   * The same.
   *
   * @param known what was found before, by table, to which what is found is added
   */
  public StoredTables(Connection connection, Map<String, Map<String, StoredType>> known) {
    this.connection = connection;
    this.known = known;
  }

  /** How many columns can be read of each table that was asked for and is there. */
  public Map<String, Integer> found() {
    Map<String, Integer> found = new TreeMap<>();
    known.forEach(
        (table, columns) -> {
          if (!columns.isEmpty()) {
            found.put(table.toLowerCase(Locale.ROOT), columns.size());
          }
        });
    return found;
  }

  /** Whether anything of a table can be read. */
  public boolean has(String table) throws SQLException {
    return !columns(table).isEmpty();
  }

  /** The type of a column; empty where it is not there, or not for this login. */
  public Optional<StoredType> type(String table, String column) throws SQLException {
    Map<String, StoredType> columns = columns(table);
    String name = stored(column);
    if (!columns.isEmpty()) {
      return Optional.ofNullable(columns.get(name));
    }
    String both = table + "." + name;
    if (!single.containsKey(both)) {
      Map<String, StoredType> alone = read(column, table);
      single.put(both, alone.values().stream().findFirst());
    }
    return single.get(both);
  }

  private Map<String, StoredType> columns(String table) throws SQLException {
    Map<String, StoredType> columns = known.get(table);
    if (columns == null) {
      columns = read("*", table);
      known.put(table, columns);
    }
    return columns;
  }

  private Map<String, StoredType> read(String columns, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet none =
            statement.executeQuery("SELECT " + columns + " FROM " + table + " WHERE 1 = 0")) {
      ResultSetMetaData found = none.getMetaData();
      Map<String, StoredType> types = new HashMap<>();
      for (int i = 1; i <= found.getColumnCount(); i++) {
        types.put(
            found.getColumnName(i), new StoredType(found.getColumnType(i), typeName(found, i)));
      }
      return types;
    } catch (SQLException e) {
      if (e.getSQLState() != null && e.getSQLState().startsWith(NOT_FIT)) {
        return Map.of();
      }
      throw e;
    }
  }

  private static String typeName(ResultSetMetaData found, int column) throws SQLException {
    return found.getColumnTypeName(column).toLowerCase(Locale.ROOT);
  }

  /** A name as the database keeps it: unless it is quoted, in its own case. */
  private String stored(String column) throws SQLException {
    if (column.length() > 2 && !Character.isLetter(column.charAt(0)) && column.charAt(0) != '_') {
      return column.substring(1, column.length() - 1);
    }
    if (connection.getMetaData().storesUpperCaseIdentifiers()) {
      return column.toUpperCase(Locale.ROOT);
    }
    return connection.getMetaData().storesLowerCaseIdentifiers()
        ? column.toLowerCase(Locale.ROOT)
        : column;
  }
}
