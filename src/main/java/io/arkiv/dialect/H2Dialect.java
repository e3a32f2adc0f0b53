package io.arkiv.dialect;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** H2, for the demo and the tests. */
final class H2Dialect extends Dialect {

  @Override
  public String name() {
    return "H2";
  }

  @Override
  String urlPrefix() {
    return "jdbc:h2:";
  }

  @Override
  String driverClass() {
    return "org.h2.Driver";
  }

  @Override
  void prepare(String url) throws SQLException {
    try {
      H2File.of(url).closeToOthers();
    } catch (IOException e) {
      throw new SQLException("The file of the database cannot be made: " + e, e);
    }
  }

  @Override
  Set<String> cancelledStates() {
    return Set.of("57014", "HYT00");
  }

  /** Its own: the connection is broken, the database is closed, or closing. */
  @Override
  Set<String> awayStates() {
    return Set.of("08", "53", "57", "90067", "90098", "90121");
  }

  @Override
  public List<String> migrationFolders() {
    return List.of("common", "h2");
  }

  @Override
  public String indexes() {
    return "SELECT LISTAGG(LOWER(column_name), ', ') WITHIN GROUP (ORDER BY ordinal_position)"
        + " FROM information_schema.index_columns"
        + " WHERE table_schema = COALESCE(NULLIF(UPPER(?), ''), CURRENT_SCHEMA)"
        + " AND table_name = UPPER(?) GROUP BY index_name";
  }

  /** H2 lower-cases like Java, where final sigma and dotted I depend on context. */
  @Override
  public String folded() {
    return "NULLIF(LOWER(TRANSLATE(?, '\u03A3\u0130', '\u03C3i')), '')";
  }

  /** H2 counts UTF-16 units. */
  @Override
  public String length() {
    return "CHAR_LENGTH(REGEXP_REPLACE(NULLIF(?, ''), '[^\\x{0}-\\x{FFFF}]', '_'))";
  }

  @Override
  public String hex() {
    return "RAWTOHEX(?)";
  }

  /** By way of a text: a cast alone would go by the time zone of the JVM. */
  @Override
  String onClockOf(String zone, String storedZone) {
    return "CAST(LEFT(CAST(CAST(? || ' "
        + zoneName(storedZone)
        + "' AS TIMESTAMP WITH TIME ZONE) AT TIME ZONE '"
        + zoneName(zone)
        + "' AS VARCHAR), 19) AS TIMESTAMP)";
  }

  @Override
  String week() {
    return "ISO_WEEK";
  }

  @Override
  String isoDayOfWeek() {
    return "ISO_DAY_OF_WEEK";
  }

  @Override
  public boolean bindsRows() {
    return false;
  }

  @Override
  public boolean seeksMissing() {
    return true;
  }

  @Override
  public boolean hasGroupingSets() {
    return false;
  }

  /** H2 says it to the session; its rows come one by one only where that is asked for. */
  @Override
  public List<String> beginsSnapshot() {
    return List.of(
        "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ",
        "SET LAZY_QUERY_EXECUTION TRUE");
  }

  @Override
  public List<String> endsSnapshot() {
    return List.of(
        "SET LAZY_QUERY_EXECUTION FALSE",
        "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED");
  }
}
