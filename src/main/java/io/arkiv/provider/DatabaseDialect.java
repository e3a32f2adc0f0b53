package io.arkiv.provider;

/** The few SQL fragments in which the databases differ; {@code ?} stands for an expression. */
enum DatabaseDialect {
  /** H2 lower-cases like Java, where final sigma and dotted I depend on context. */
  H2(
      "NULLIF(LOWER(TRANSLATE(?, '\u03A3\u0130', '\u03C3i')), '')",
      "CHAR_LENGTH(REGEXP_REPLACE(NULLIF(?, ''), '[^\\x{0}-\\x{FFFF}]', '_'))",
      "CAST(FLOOR(EXTRACT(EPOCH FROM (? - ?))) AS BIGINT)",
      "CAST(FLOOR(EXTRACT(%s FROM ? AT TIME ZONE '%s')) AS INTEGER)",
      null,
      false),
  POSTGRESQL(
      "NULLIF(LOWER(?), '')",
      "CHAR_LENGTH(NULLIF(?, ''))",
      "CAST(FLOOR(EXTRACT(EPOCH FROM (? - ?))) AS BIGINT)",
      "CAST(FLOOR(EXTRACT(%s FROM (? AT TIME ZONE '%3$s') AT TIME ZONE '%s')) AS INTEGER)",
      "SELECT CAST(reltuples AS BIGINT) FROM pg_class WHERE oid = to_regclass(?)",
      true);

  private final String folded;
  private final String length;
  private final String secondsBetween;
  private final String datePart;
  private final String rowEstimate;
  private final boolean sortsMissingHigh;

  DatabaseDialect(
      String folded,
      String length,
      String secondsBetween,
      String datePart,
      String rowEstimate,
      boolean sortsMissingHigh) {
    this.folded = folded;
    this.length = length;
    this.secondsBetween = secondsBetween;
    this.datePart = datePart;
    this.rowEstimate = rowEstimate;
    this.sortsMissingHigh = sortsMissingHigh;
  }

  /** A text as it is compared and sorted: in lower case, empty as missing. One argument. */
  String folded() {
    return folded;
  }

  /** The number of characters of a text, none for empty; a character is a code point. */
  String length() {
    return length;
  }

  /** Whole seconds between two date-times. Arguments: the later, the earlier. */
  String secondsBetween() {
    return secondsBetween;
  }

  /**
   * A part of a stored date-time on the clock of a zone. One argument.
   *
   * @param part an EXTRACT field
   * @param zone an IANA id, whose characters need no escape
   * @param storedZone the zone of the stored date-time
   */
  String datePart(String part, String zone, String storedZone) {
    return String.format(datePart, part, zone, storedZone);
  }

  /**
   * The statement that reads a table's number of rows from the statistics, negative for unknown;
   * null where there are none. One parameter: the table's name.
   */
  String rowEstimate() {
    return rowEstimate;
  }

  /** Whether NULL sorts highest unless told otherwise. */
  boolean sortsMissingHigh() {
    return sortsMissingHigh;
  }
}
