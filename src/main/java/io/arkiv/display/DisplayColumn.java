package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;

/**
 * What one value of a row is, whichever row it is of.
 *
 * @param name as declared, in Wide with a suffix
 * @param column whose value it is, and so of which kind
 * @param part how much of it is told
 */
public record DisplayColumn(String name, ArchiveColumn column, Part part) {

  /** What of a column a value tells. */
  public enum Part {
    /** The value as it is shown; in Full a {@link DisplayCell}. */
    VALUE,
    /** The id of a list item or user, an ISO date; otherwise the value itself. */
    RAW,
    /** The key of a tooltip, or where it leads. */
    HINT
  }

  /** The value as it is shown. */
  static DisplayColumn of(ArchiveColumn column) {
    return new DisplayColumn(column.name(), column, Part.VALUE);
  }
}
