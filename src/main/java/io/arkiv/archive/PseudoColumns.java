package io.arkiv.archive;

import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.Constant;

/** Columns of the original's archives that every row has alike; filters may name them. */
public final class PseudoColumns {

  private PseudoColumns() {}

  /** The columns that match every row or none; they have no value worth showing. */
  public static ColumnGroup everyAndNone() {
    return ColumnGroup.of(
        hidden("getAllRows", "GetAll", true), hidden("getNoRows", "GetNone", false));
  }

  private static ArchiveColumn hidden(String name, String heading, boolean value) {
    return ArchiveColumn.of(
            name, heading, RestrictionType.BOOL, new Constant(value, Appearance.HIDDEN))
        .unsorted();
  }
}
