package io.arkiv.archive;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a database takes away from an archive.
 *
 * @param entity the kind of row; empty for the archive itself
 * @param column empty for the kind of row itself, or its owner
 * @param what in words, where it is no column
 * @param missing the tables and columns that the database lacks
 */
public record Lost(String entity, String column, String what, Set<String> missing) {

  public Lost {
    missing = Set.copyOf(missing);
  }

  static Lost column(ArchiveEntity entity, ArchiveColumn column, Set<String> missing) {
    return new Lost(entity.name(), column.name(), "", missing);
  }

  /** Something other than a column. */
  public static Lost other(String entity, String what, Set<String> missing) {
    return new Lost(entity, "", what, missing);
  }

  /** Everything that several lack, by name. */
  public static Set<String> missing(Stream<Lost> lost) {
    Set<String> all = new TreeSet<>();
    lost.forEach(one -> all.addAll(one.missing()));
    return all;
  }
}
