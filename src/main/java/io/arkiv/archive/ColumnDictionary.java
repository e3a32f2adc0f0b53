package io.arkiv.archive;

import java.util.Map;

/**
 * What the database itself defines of columns: read once, when it first answers, and handed to the
 * declarations, which say where the groups stand.
 *
 * @param groups the columns, by the name that their reader gives the group
 */
public record ColumnDictionary(Map<String, ColumnGroup> groups) {

  /** That of a database that defines nothing. */
  public static final ColumnDictionary NONE = new ColumnDictionary(Map.of());

  public ColumnDictionary {
    groups = Map.copyOf(groups);
  }

  /** The columns of a group; none where the database defines none. */
  public ColumnGroup group(String name) {
    return groups.getOrDefault(name, ColumnGroup.of());
  }
}
