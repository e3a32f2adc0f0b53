package io.arkiv.dialect;

import io.arkiv.archive.source.DatePart;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that one database product wants said differently. What stands here is what the standard says;
 * a product overrides what it has otherwise.
 *
 * <p>In a fragment each {@code ?} stands for an expression, in the order of the arguments told.
 */
public abstract class Dialect {

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

  /** The clause behind a text column that is compared by code point; empty for none. */
  public String textCollation(Connection connection) throws SQLException {
    return "";
  }

  /** The statement that numbers the next new row of a table. */
  public String numberNext(String table, String column, long next) {
    return "ALTER TABLE " + table + " ALTER COLUMN " + column + " RESTART WITH " + next;
  }

  /** The statement that looks at all tables, for its plans. */
  public String analyze() {
    return "ANALYZE";
  }

  /**
   * The statement that reads a table's number of rows from the statistics, negative for unknown;
   * empty where there are none. One parameter: the table's name.
   */
  public String rowEstimate() {
    return "";
  }

  // values

  /** A text as it is compared and sorted: in lower case, empty as missing. One argument. */
  public String folded() {
    return "NULLIF(LOWER(?), '')";
  }

  /** The number of characters of a text, none for empty; a character is a code point. */
  public String length() {
    return "CHAR_LENGTH(NULLIF(?, ''))";
  }

  /** Several texts with a separator between those that are not empty. */
  public String joined(String separator, int texts) {
    return joined(separator, Collections.nCopies(texts, "?"));
  }

  /** The same of texts that are expressions themselves. */
  public String joined(String separator, List<String> texts) {
    return texts.stream()
        .map(text -> "NULLIF(" + text + ", '')")
        .collect(
            Collectors.joining(", ", "NULLIF(CONCAT_WS(" + literal(separator) + ", ", "), '')"));
  }

  /**
   * The items of several rows as one text, by rank and id. Arguments: name, id, rank, id.
   *
   * @param beforeId the character between a name and its id, which no name keeps
   * @param betweenItems the character between items, likewise
   */
  public String items(char beforeId, char betweenItems) {
    String name =
        "COALESCE(TRANSLATE(?, " + chr(beforeId) + " || " + chr(betweenItems) + ", '  '), '')";
    String item = name + " || " + chr(beforeId) + " || CAST(? AS VARCHAR)";
    return "STRING_AGG(" + item + ", " + chr(betweenItems) + " ORDER BY COALESCE(?, 0), ?)";
  }

  /** A character that no text of a statement should hold as it is. */
  public String chr(char character) {
    return "CHR(" + (int) character + ")";
  }

  /** Bytes as hexadecimal digits. One argument. */
  public String hex() {
    return "ENCODE(?, 'hex')";
  }

  /** Two texts with a character between them. */
  public String concatenated(String first, char separator, String second) {
    return "(" + first + " || CHR(" + (int) separator + ") || " + second + ")";
  }

  /** A number; none where it is 0 or below. One argument. */
  public String positive() {
    return "NULLIF(GREATEST(?, 0), 0)";
  }

  /** A number as one that a continuation can hold. */
  public String asDouble(String number) {
    return "CAST(" + number + " AS DOUBLE PRECISION)";
  }

  /** The name of a number, none where it has no name. */
  public String named(String number, Map<Integer, String> names) {
    StringBuilder text = new StringBuilder("(CASE ").append(number);
    new TreeMap<>(names)
        .forEach(
            (id, name) -> text.append(" WHEN ").append(id).append(" THEN ").append(literal(name)));
    return text.append(" END)").toString();
  }

  /**
   * A text of ours, or of the database's own definitions, as it stands in a fragment; what a client
   * sent is always a parameter.
   */
  public String literal(String text) {
    // a question mark would stand for an expression
    return "'" + text.replace("'", "''").replace("?", "' || CHR(63) || '") + "'";
  }

  // times

  /** Whole seconds between two date-times. Arguments: the later, the earlier. */
  public String secondsBetween() {
    return "CAST(FLOOR(EXTRACT(EPOCH FROM (? - ?))) AS BIGINT)";
  }

  /**
   * A stored date-time on the clock of a zone, to the second; an ambiguous one is the earlier. Its
   * one argument stands for every {@code ?}.
   *
   * @param zone an IANA id, whose characters need no escape
   * @param storedZone the zone of the stored date-time
   */
  abstract String onClockOf(String zone, String storedZone);

  /** The databases do not all know UTC by the name that Java gives it. */
  static String zoneName(String zone) {
    return zone.equals("Z") ? "UTC" : zone;
  }

  /**
   * A field of a stored date-time on the clock of a zone: YEAR to SECOND. Its one argument stands
   * for every {@code ?}.
   *
   * @param zone see {@link #onClockOf}
   */
  public String field(String field, String zone, String storedZone) {
    String local = zone.equals(storedZone) ? "?" : onClockOf(zone, storedZone);
    return "CAST(FLOOR(EXTRACT(" + field + " FROM " + local + ")) AS INTEGER)";
  }

  /**
   * A part of a stored date-time on the clock of a zone, a period as its first instant, which
   * groups and sorts faster than its text. Its one argument stands for every {@code ?}.
   *
   * @param zone see {@link #onClockOf}
   */
  public String part(DatePart part, String zone, String storedZone) {
    String local = zone.equals(storedZone) ? "?" : onClockOf(zone, storedZone);
    return switch (part) {
      case YEAR, QUARTER, MONTH, DAY, HOUR -> number(part.name(), local);
      case DAY_OF_YEAR -> number("DOY", local);
      case DAY_OF_WEEK -> "MOD(" + number(isoDayOfWeek(), local) + ", 7)";
      case DAY_OF_WEEK_FROM_MONDAY -> "(" + number(isoDayOfWeek(), local) + " - 1)";
      case WEEKNO -> number(week(), local);
      case YEAR_MONTH -> period("MONTH", local);
      case YEAR_WEEKNO, YEAR_WEEK_AS_ISO_DATE -> period(week(), local);
      case YEAR_QUARTER -> period("QUARTER", local);
      case ISO_DATE -> period("DAY", local);
      case ISO_DATE_HOUR -> period("HOUR", local);
    };
  }

  private static String number(String field, String local) {
    return "CAST(EXTRACT(" + field + " FROM " + local + ") AS INTEGER)";
  }

  private static String period(String unit, String local) {
    return "DATE_TRUNC('" + unit + "', " + local + ")";
  }

  /** The unit of DATE_TRUNC, and the field of EXTRACT, that is the ISO week. */
  String week() {
    return "WEEK";
  }

  /** The field of EXTRACT that is 1 on Monday and 7 on Sunday. */
  String isoDayOfWeek() {
    return "ISODOW";
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

  // groups

  /** Whether one pass over the rows can group them at several levels. */
  public boolean hasGroupingSets() {
    return true;
  }

  /** The median of a group's numbers. */
  public String median(String number) {
    return "PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY " + number + ")";
  }

  /** A select as a table of a FROM clause, its columns named. */
  public String table(String select, String name, String columns) {
    return "(" + select + ") " + name + " (" + columns + ")";
  }
}
