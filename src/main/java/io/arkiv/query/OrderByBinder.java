package io.arkiv.query;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.ValueKind;
import io.arkiv.odata.OrderByItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns an {@code $orderBy} into sort keys; a column named again changes nothing. */
public final class OrderByBinder {

  private OrderByBinder() {}

  /**
   * The sort keys, without the primary key that ends every order.
   *
   * @throws io.arkiv.problem.ProblemException at a column that is unknown or cannot be sorted
   */
  public static List<SortKey> bind(List<OrderByItem> items, Archive archive) {
    Columns columns = new Columns(archive);
    Set<ColumnSource> sorted = new HashSet<>();
    List<SortKey> keys = new ArrayList<>();
    for (OrderByItem item : items) {
      SortKey key = key(columns.toSort(item.column()), item.isDescending());
      if (sorted.add(key.source())) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Lists and users are sorted by their stored name, or by id where that is what is shown. */
  private static SortKey key(ArchiveColumn column, boolean isDescending) {
    if (column.kind() != ValueKind.ITEM) {
      return new SortKey(column.source(), column.kind(), isDescending);
    }
    if (column.source() instanceof ColumnSource.Item item && item.isShownById()) {
      return new SortKey(ColumnSource.idOf(item), ValueKind.INTEGER, isDescending);
    }
    return new SortKey(ColumnSource.nameOf(column.source()), ValueKind.TEXT, isDescending);
  }
}
