package io.arkiv.archive.source;

import java.util.List;

/**
 * A way from a number to a row of a table that no entity maps, and what is read of it. Names of
 * tables and columns are checked where they are read: letters, digits and underscores alone.
 *
 * @param table the table
 * @param key its column that the number is found in
 * @param columns what is read: one column, or several texts
 * @param isFirst whether the first text that is not empty is read, rather than all with blanks
 *     between them
 */
public record Hop(String table, String key, List<String> columns, boolean isFirst) {
  public Hop {
    columns = List.copyOf(columns);
  }

  /** To one column. */
  public static Hop to(String table, String key, String column) {
    return new Hop(table, key, List.of(column), false);
  }
}
