package io.arkiv.query.aggregation;

import io.arkiv.archive.ArchiveColumn;

/**
 * One total: a function of the values of a column over the rows of a group.
 *
 * @param function neither GroupBy nor DatePart
 * @param column whose values; possibly a part of a date
 * @param takes which of the values count
 */
public record Aggregate(ColumnFunction function, ArchiveColumn column, Takes takes) {

  /** Which numbers an average takes. */
  public enum Takes {
    ALL,
    /** 0 and above. */
    NO_NEGATIVE,
    /** Above 0. */
    ONLY_POSITIVE
  }
}
