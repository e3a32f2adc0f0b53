package io.arkiv.archive;

import java.util.Set;

/** What a database has of what archives are made of. */
public interface Storage {

  /**
   * The tables and columns that the database lacks of those that a path leads through.
   *
   * @param root the JPA entity that the path starts from
   */
  Set<String> lacks(Class<?> root, String path);

  /** The same of all that a column needs. */
  Set<String> lacks(Class<?> root, ArchiveColumn column);
}
