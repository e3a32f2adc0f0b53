package io.arkiv.oracle;

import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/** Says which rows of the archive ChatSession a filter keeps. */
public final class FilterOracle {

  private static final String TABLE = "chat_session";

  private final Columns columns = new Columns(TABLE);
  private final RawTables tables;
  private final StoredValues stored;
  private final Instant asOf;
  private final BigDecimal associate;

  /**
   * An oracle for one caller.
   *
   * @param connection to the database under test; only read, and not closed
   * @param asOf when the caller asks
   * @param login the caller's login id
   */
  public FilterOracle(Connection connection, Instant asOf, String login) {
    this.tables = new RawTables(connection);
    this.stored = new StoredValues(tables, columns);
    this.asOf = asOf;
    this.associate =
        tables.rows("associate").stream()
            .filter(row -> login.equals(row.text("name")))
            .map(Row::key)
            .findFirst()
            .orElse(null);
  }

  /** The primary keys of the rows that a filter keeps, ascending. */
  public List<Integer> keys(String filter, ZoneId zone) {
    Predicate<Row> test = meaning(zone).of(FilterReader.read(filter, columns::exists));
    return tables.rows(TABLE).stream().filter(test).map(row -> row.key().intValueExact()).toList();
  }

  /**
   * Filters like these whose values are stored ones, and those just below and just above them; once
   * for those that differ in values and synonyms alone.
   */
  public List<String> variants(List<String> filters, ZoneId zone) {
    return new Boundaries(meaning(zone), columns, tables.rows(TABLE)).variants(filters);
  }

  /** For each column a filter that cuts its values in two, those without a value told apart. */
  public List<String> oneForEachColumn() {
    Boundaries boundaries = new Boundaries(meaning(ZoneOffset.UTC), columns, tables.rows(TABLE));
    return columns.all().stream()
        .map(column -> boundaries.atValues(split(column).replace("it", column.name())))
        .toList();
  }

  private static String split(Column column) {
    return switch (column.type()) {
      case NUMBER, DECIMAL -> "it gt 1 or it isNull";
      case FLAG -> "it eq true or it isNull";
      case TEXT -> "it gt 'a' or it isNull";
      case TIME -> "it gt '2020-05-28T15:00:00' or it isNull";
      case ITEM, NAME -> "it in (1, 'a') or it isNull";
    };
  }

  private Meaning meaning(ZoneId zone) {
    return new Meaning(stored, zone, asOf, associate);
  }
}
