package io.arkiv.query.aggregation;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RestrictionType;
import io.arkiv.odata.ColumnTerm;

/**
 * A term of a {@code $select} or {@code $orderBy} with its meaning.
 *
 * @param function what is made of the column; null for the column itself, or a part of its date
 * @param column the column, or a part of its date
 */
record BoundTerm(
    ColumnTerm term, ColumnFunction function, ArchiveColumn column, TermModifiers modifiers) {

  /** The total that it asks for. */
  Aggregate aggregate() {
    return new Aggregate(function, column, modifiers.takes);
  }

  /** The level that it stands on, from 1. */
  int level() {
    return Math.max(1, modifiers.level);
  }

  /** The column of an answer that shows it: a function's key is the expression as requested. */
  ArchiveColumn shown() {
    if (term.isPlain()) {
      return column;
    }
    RestrictionType type = function == null ? column.type() : resultType();
    return new ArchiveColumn(
        term.isCall() ? term.text() : column.name(),
        column.heading(),
        type,
        false,
        false,
        column.clock(),
        column.source());
  }

  private RestrictionType resultType() {
    return switch (function) {
      case COUNT, COUNT_ALL -> RestrictionType.INT;
      case AVG, MEDIAN, PERCENT -> RestrictionType.DECIMAL;
      case GROUP_BY, SUM, MIN, MAX, DATE_PART -> column.type();
    };
  }
}
