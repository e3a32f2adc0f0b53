package io.arkiv.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL. */
final class PostgreSqlDialect extends Dialect {

  private static final String PARTS_OF_INDEXES =
      """
      select i.relname, pg_get_indexdef(i.oid, k.place, true),
        o.opcname in ('gin_trgm_ops', 'gist_trgm_ops')
      from pg_index x
        join pg_class i on i.oid = x.indexrelid
        cross join generate_series(1, x.indnkeyatts) k(place)
        join pg_opclass o on o.oid = x.indclass[k.place - 1]
      where x.indrelid = to_regclass(?) and x.indisvalid and x.indpred is null
      order by i.relname, k.place
      """;

  /** Best first; the last is everywhere, but lower-cases ASCII alone. */
  private static final List<String> COLLATIONS = List.of("pg_c_utf8", "C.utf8", "C.UTF-8", "C");

  /** Collations of another encoding are listed too, but this database cannot use them. */
  private static final String IS_USABLE =
      """
      select 1 from pg_collation
      where collname = ? and pg_collation_is_visible(oid)
        and collencoding in (-1, pg_char_to_encoding(getdatabaseencoding()))
      """;

  private static final String NAMED_TABLE =
      "to_regclass(CONCAT(NULLIF(CAST(? AS TEXT), '') || '.', CAST(? AS TEXT)))";

  /** Any, as rules say how the clocks change in every year to come. */
  private static final int YEAR_OF_RULES = 2100;

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  String urlPrefix() {
    return "jdbc:postgresql:";
  }

  @Override
  String driverClass() {
    return "org.postgresql.Driver";
  }

  /**
   * Seconds: a server that does not answer at all is told from one that is slow. A URL may say
   * otherwise.
   */
  @Override
  Map<String, String> defaults() {
    return Map.of("connectTimeout", "2", "loginTimeout", "2", "cancelSignalTimeout", "2");
  }

  /**
   * Our statements run for milliseconds: compiling them first takes longer, and so does trying
   * every order of a hundred joins, eight at a time; six at a time, most of which a filter names,
   * cost a tenth of it. It is said to the connection, as poolers refuse it among the parameters of
   * its start, and asked for, as not every product that speaks this protocol has it.
   */
  @Override
  String greeting() {
    return "SELECT set_config(name, CASE name WHEN 'jit' THEN 'off' ELSE '6' END, false)"
        + " FROM pg_settings WHERE name IN ('jit', 'join_collapse_limit')";
  }

  @Override
  public List<String> migrationFolders() {
    return List.of("common", "postgresql");
  }

  /**
   * Compared by code point, lower-cased by Unicode: a language's collation would sort and compare
   * differently from one install to the next, and would keep {@code LIKE 'abc%'} from using an
   * index.
   */
  @Override
  public String textCollation(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(IS_USABLE)) {
      for (String candidate : COLLATIONS) {
        statement.setString(1, candidate);
        try (ResultSet found = statement.executeQuery()) {
          if (found.next()) {
            return "COLLATE \"" + candidate + "\"";
          }
        }
      }
    }
    throw new SQLException("PostgreSQL without its collation \"C\"");
  }

  @Override
  public String indexes() {
    return "SELECT regexp_replace(pg_get_indexdef(i.indexrelid), '^.* USING btree ', '')"
        + " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam"
        + " WHERE a.amname = 'btree' AND i.indisvalid AND i.indpred IS NULL AND i.indrelid = "
        + NAMED_TABLE;
  }

  /** The one that the search path finds, where the schema is not told. */
  @Override
  public String indexedTable() {
    return "SELECT 1 FROM pg_class WHERE relkind IN ('r', 'p', 'm') AND oid = " + NAMED_TABLE;
  }

  @Override
  public String rowEstimate() {
    return "SELECT CAST(reltuples AS BIGINT) FROM pg_class WHERE oid = to_regclass(?)";
  }

  @Override
  String onClockOf(String zone, String storedZone) {
    return "(" + instant(storedZone) + " AT TIME ZONE '" + zoneName(zone) + "')";
  }

  /**
   * PostgreSQL takes the later of two instants with the same local time. The other one is before it
   * by as much as the clock went back, and is an instant of that time if its clock says so.
   */
  private static String instant(String storedZone) {
    String clock = " AT TIME ZONE '" + zoneName(storedZone) + "'";
    String later = "(?" + clock + ")";
    String cases =
        stepsBack(ZoneId.of(storedZone).getRules())
            .map(step -> "(" + later + " - INTERVAL '" + step + " seconds')")
            .map(earlier -> " WHEN (" + earlier + clock + ") = ? THEN " + earlier)
            .collect(Collectors.joining());
    return cases.isEmpty() ? later : "(CASE" + cases + " ELSE " + later + " END)";
  }

  /** By how many seconds clocks were ever put back. */
  private static Stream<Long> stepsBack(ZoneRules rules) {
    Stream<ZoneOffsetTransition> regular =
        rules.getTransitionRules().stream().map(rule -> rule.createTransition(YEAR_OF_RULES));
    return Stream.concat(rules.getTransitions().stream(), regular)
        .filter(ZoneOffsetTransition::isOverlap)
        .map(change -> -change.getDuration().toSeconds())
        .distinct();
  }

  /** From the fifth time on, unless the number of wanted rows is bound. */
  @Override
  public boolean keepsPlans() {
    return true;
  }

  @Override
  public boolean indexesExpressions() {
    return true;
  }

  @Override
  public String trigramFolder() {
    return "trigram";
  }

  @Override
  public String partsOfIndexes() {
    return PARTS_OF_INDEXES;
  }

  /** Without CONCAT_WS, which takes any types, so that no index can be on it. */
  @Override
  public String joined(String separator, List<String> texts) {
    String before = literal(separator);
    return texts.stream()
        .map(text -> "COALESCE(" + before + " || NULLIF(" + text + ", ''), '')")
        .collect(
            Collectors.joining(
                " || ", "NULLIF(SUBSTRING(", " FROM " + (separator.length() + 1) + "), '')"));
  }

  @Override
  public boolean sortsMissingHigh() {
    return true;
  }
}
