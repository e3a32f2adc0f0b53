package io.arkiv.query;

import io.arkiv.archive.Archive;
import io.arkiv.odata.OrderByItem;
import java.util.List;

/** Finds the columns of an {@code $orderBy}. */
public final class OrderByBinder {

  private OrderByBinder() {}

  /**
   * The terms of the order, without the primary key that ends every order.
   *
   * @throws io.arkiv.problem.ProblemException at a column that is unknown or cannot be sorted
   */
  public static List<OrderByTerm> bind(List<OrderByItem> items, Archive archive) {
    Columns columns = new Columns(archive);
    return items.stream()
        .map(item -> new OrderByTerm(columns.toSort(item.column()), item.isDescending()))
        .toList();
  }
}
