package io.arkiv.provider.slow;

import java.util.List;

/**
 * An index that a database has.
 *
 * @param parts its columns and expressions, in order, as the database writes them
 * @param isOfTextParts whether it leads to texts by what they contain
 */
public record TableIndex(List<String> parts, boolean isOfTextParts) {

  public TableIndex {
    parts = List.copyOf(parts);
  }
}
