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
      false,
      "CAST(LEFT(CAST(CAST(? || ' %s' AS TIMESTAMP WITH TIME ZONE) AT TIME ZONE '%s' AS VARCHAR), 19)"
          + " AS TIMESTAMP)",
      "ISO_WEEK",
      "ISO_DAY_OF_WEEK",
      false,
      false,
      true),
  POSTGRESQL(
      "NULLIF(LOWER(?), '')",
      "CHAR_LENGTH(NULLIF(?, ''))",
      "CAST(FLOOR(EXTRACT(EPOCH FROM (? - ?))) AS BIGINT)",
      "CAST(FLOOR(EXTRACT(%s FROM (? AT TIME ZONE '%3$s') AT TIME ZONE '%s')) AS INTEGER)",
      "SELECT CAST(reltuples AS BIGINT) FROM pg_class WHERE oid = to_regclass(?)",
      true,
      "((? AT TIME ZONE '%s') AT TIME ZONE '%s')",
      "WEEK",
      "ISODOW",
      true,
      true,
      false);

  private final String folded;
  private final String length;
  private final String secondsBetween;
  private final String datePart;
  private final String rowEstimate;
  private final boolean sortsMissingHigh;
  private final String onClockOf;
  private final String week;
  private final String isoDayOfWeek;
  private final boolean hasGroupingSets;
  private final boolean bindsRows;
  private final boolean seeksMissing;

  DatabaseDialect(
      String folded,
      String length,
      String secondsBetween,
      String datePart,
      String rowEstimate,
      boolean sortsMissingHigh,
      String onClockOf,
      String week,
      String isoDayOfWeek,
      boolean hasGroupingSets,
      boolean bindsRows,
      boolean seeksMissing) {
    this.folded = folded;
    this.length = length;
    this.secondsBetween = secondsBetween;
    this.datePart = datePart;
    this.rowEstimate = rowEstimate;
    this.sortsMissingHigh = sortsMissingHigh;
    this.onClockOf = onClockOf;
    this.week = week;
    this.isoDayOfWeek = isoDayOfWeek;
    this.hasGroupingSets = hasGroupingSets;
    this.bindsRows = bindsRows;
    this.seeksMissing = seeksMissing;
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

  /**
   * A stored date-time on the clock of a zone, to the second. One argument.
   *
   * @param zone an IANA id, whose characters need no escape
   * @param storedZone the zone of the stored date-time
   */
  String onClockOf(String zone, String storedZone) {
    return zone.equals(storedZone)
        ? "?"
        : String.format(onClockOf, zoneName(storedZone), zoneName(zone));
  }

  /** The databases do not all know UTC by the name that Java gives it. */
  private static String zoneName(String zone) {
    return zone.equals("Z") ? "UTC" : zone;
  }

  /** The unit of DATE_TRUNC, and the field of EXTRACT, that is the ISO week. */
  String week() {
    return week;
  }

  /** The field of EXTRACT that is 1 on Monday and 7 on Sunday. */
  String isoDayOfWeek() {
    return isoDayOfWeek;
  }

  /**
   * Whether a row of values can be bound; for H2 the provider would write all values of such a
   * statement into it.
   */
  boolean bindsRows() {
    return bindsRows;
  }

  /** Whether a sub-select by a missing key reads all rows that lack one, although none fits. */
  boolean seeksMissing() {
    return seeksMissing;
  }

  /** Whether one pass over the rows can group them at several levels. */
  boolean hasGroupingSets() {
    return hasGroupingSets;
  }
}
