package io.arkiv.crm.definition;

import io.arkiv.archive.TableNames;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of definitions, which an install may lack. */
public final class Definitions {

  /** SQL states of this class say that a statement does not fit the schema. */
  private static final String NOT_IN_SCHEMA = "42";

  private static final Pattern ENGLISH = Pattern.compile("(?:^|;)\\s*US:\"([^\"]*)\"");
  private static final Pattern ANY = Pattern.compile("(?:^|;)\\s*[A-Z]{2}:\"([^\"]*)\"");

  private final Connection connection;
  private final TableNames tables;

  public Definitions(Connection connection, TableNames tables) {
    this.connection = connection;
    this.tables = tables;
  }

  /**
   * The rows of a query, whose tables stand in braces; none where the database has no such table or
   * column.
   */
  public List<List<Object>> rows(String query, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(tables.in(query))) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        List<List<Object>> rows = new ArrayList<>();
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
          Object[] row = new Object[columns];
          for (int i = 0; i < columns; i++) {
            Object value = found.getObject(i + 1);
            row[i] = value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value;
          }
          // no copyOf: a value may be null
          rows.add(Arrays.asList(row));
        }
        return rows;
      }
    } catch (SQLException e) {
      return unlessMissing(e, List.of());
    }
  }

  /** The names of a table's columns, in lower case; none where there is no such table. */
  public Set<String> columnsOf(String table) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT * FROM " + tables.of(table) + " WHERE 1 = 0");
        ResultSet none = statement.executeQuery()) {
      Set<String> columns = new HashSet<>();
      for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
        columns.add(none.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
      }
      return columns;
    } catch (SQLException e) {
      return unlessMissing(e, Set.of());
    }
  }

  /** What an install without the table has; any other failure is one. */
  private static <T> T unlessMissing(SQLException failure, T none) throws SQLException {
    if (failure.getSQLState() != null && failure.getSQLState().startsWith(NOT_IN_SCHEMA)) {
      return none;
    }
    throw failure;
  }

  /** A number that may be stored as none, which is 0. */
  public static int number(Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  /** The English of a text that may be stored in several languages, else its first language. */
  public static String english(String stored, String orElse) {
    if (stored == null || stored.isBlank()) {
      return orElse;
    }
    for (Pattern language : List.of(ENGLISH, ANY)) {
      Matcher found = language.matcher(stored);
      if (found.find()) {
        return found.group(1).trim();
      }
    }
    return stored.trim();
  }
}
