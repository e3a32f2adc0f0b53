package io.arkiv.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * All that one database product wants said differently. What stands here is what the standard says;
 * a product overrides what it has otherwise.
 *
 * <p>In a fragment each {@code ?} stands for an expression, in the order of the arguments told.
 */
public abstract class Dialect extends StandardTimes {

  Dialect() {}

  // how it is reached

  /** How the product calls itself. */
  public abstract String name();

  /** How its JDBC URLs begin. */
  abstract String urlPrefix();

  /** Its driver's class. */
  abstract String driverClass();

  /** What a new connection is told before anything else; empty for nothing. */
  String greeting() {
    return "";
  }

  /** Makes ready what a new connection needs; nothing, unless the database is files of ours. */
  void prepare(String url) throws SQLException {
    // it is another server's
  }

  /** What the driver is told that neither the URL nor the login says. */
  Map<String, String> defaults() {
    return Map.of();
  }

  /** A new connection. */
  public final Connection connect(String url, Properties login) throws SQLException {
    return NewConnection.open(this, url, login);
  }

  /** States, or classes of states, of a statement that was cancelled by its time-out. */
  Set<String> cancelledStates() {
    return Set.of("57014");
  }

  /** The same of a database that is away, closed or overloaded. */
  Set<String> awayStates() {
    return Set.of("08", "53", "57");
  }

  // the schema

  /** Where its migrations lie, below {@code db/migration}. */
  public abstract List<String> migrationFolders();

  /** Where the migrations of the store of credentials lie, below {@code db}. */
  public String storeFolder() {
    return "store";
  }

  /** The clause behind a text column that is compared by code point; empty for none. */
  public String textCollation(Connection connection) throws SQLException {
    return "";
  }

  /** A statement that makes or changes tables, in the standard's words, as the product says it. */
  public String definition(String statement) {
    return statement;
  }

  /** The statement that numbers the next new row of a table. */
  public String numberNext(String table, String column, long next) {
    return "ALTER TABLE " + table + " ALTER COLUMN " + column + " RESTART WITH " + next;
  }

  /** The statement that looks at tables, at these at least, for its plans. */
  public String analyze(Collection<String> tables) {
    return "ANALYZE";
  }

  /**
   * The statement that reads a table's number of rows from the statistics, negative for unknown;
   * empty where there are none. One parameter: the table's name.
   */
  public String rowEstimate() {
    return "";
  }

  /**
   * The statement that tells what each index of a table is over, a list in its order, as far as the
   * index serves any value. Two parameters: the schema, empty for the login's own, and the table.
   */
  public abstract String indexes();

  /** The statement that finds a table only if indexes can be made of it; the same parameters. */
  public String indexedTable() {
    return "SELECT 1 FROM information_schema.tables WHERE table_type LIKE '%TABLE%' AND"
        + " LOWER(table_schema) = LOWER(COALESCE(NULLIF(?, ''), "
        + currentSchema()
        + ")) AND LOWER(table_name) = LOWER(?)";
  }

  /** The schema that a table is in whose name has none. */
  String currentSchema() {
    return "CURRENT_SCHEMA";
  }

  // rows and their order

  /** Whether NULL sorts highest unless told otherwise. */
  public boolean sortsMissingHigh() {
    return false;
  }

  /** A term of an order in which missing values sort lowest. */
  public String sorted(String expression, boolean isDescending) {
    return expression + (isDescending ? " DESC NULLS LAST" : " ASC NULLS FIRST");
  }

  /**
   * Whether a row of values can be bound; for some the JPA provider would write all values of such
   * a statement into it.
   */
  public boolean bindsRows() {
    return true;
  }

  /** Whether a sub-select by a missing key reads all rows that lack one, although none fits. */
  public boolean seeksMissing() {
    return false;
  }

  /**
   * Whether it keeps the plan of a statement that it is sent again and again, where that pays at
   * all: one plan for all values.
   */
  public boolean keepsPlans() {
    return false;
  }

  // indexes

  /** Whether an index can be on what is computed of columns. */
  public boolean indexesExpressions() {
    return false;
  }

  /**
   * Where the migrations lie, below {@code db}, that make indexes of what texts contain; empty
   * where it has none.
   */
  public String trigramFolder() {
    return "";
  }

  /**
   * The statement that reads the indexes of a table, in the order of their parts: the name, a
   * column or expression, whether it leads to texts by what they contain; empty where JDBC's own
   * metadata tell it all. One parameter: the table's name.
   */
  public String partsOfIndexes() {
    return "";
  }

  // long answers

  /** Whether a cursor that is left early costs nothing more. */
  public boolean leavesCursors() {
    return true;
  }

  /** What makes the transaction that has just begun see the database as it is now, to the end. */
  public List<String> beginsSnapshot() {
    return List.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  }

  /** What makes its connection as it was before, behind its end. */
  public List<String> endsSnapshot() {
    return List.of();
  }

  // groups

  /** Whether one pass over the rows can group them at several levels. */
  public boolean hasGroupingSets() {
    return true;
  }

  /** The median of a group's numbers. */
  public String median(String number) {
    return "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY " + number + ")";
  }

  /**
   * The rows that medians are taken of, as a table of a FROM clause.
   *
   * @param table the name of the rows
   * @param numbers those that {@link #median} is asked for
   * @param grouping the columns that group them
   */
  public String ranked(String table, Collection<String> numbers, List<String> grouping) {
    return table;
  }
}
