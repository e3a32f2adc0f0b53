package io.arkiv.query.column;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;

/**
 * One term of an order. Missing values sort lowest; texts by their lower-cased form.
 *
 * @param source what is sorted by
 * @param kind the kind of its values: never {@link ValueKind#ITEM}
 * @param isDescending the direction
 */
public record SortKey(ColumnSource source, ValueKind kind, boolean isDescending) {

  /**
   * Several items are sorted by the name of the first, then of the next. Lists and users are sorted
   * by their stored name, or by id where that is what is shown.
   */
  public static SortKey of(ArchiveColumn column, boolean isDescending) {
    if (column.kind() == ValueKind.ITEMS) {
      return new SortKey(column.source(), ValueKind.TEXT, isDescending);
    }
    if (column.kind() != ValueKind.ITEM) {
      return new SortKey(column.source(), column.kind(), isDescending);
    }
    ItemParts parts = ItemParts.of(column.source());
    return column.isShownById()
        ? new SortKey(parts.id(), ValueKind.INTEGER, isDescending)
        : new SortKey(parts.name(), ValueKind.TEXT, isDescending);
  }
}
