package io.arkiv.query.column;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.odata.ColumnTerm;
import io.arkiv.odata.OrderByItem;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
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
        .map(item -> new OrderByTerm(column(item.term(), columns), item.isDescending()))
        .toList();
  }

  private static ArchiveColumn column(ColumnTerm term, Columns columns) {
    if (term.isPlain()) {
      return columns.toSort(term.name());
    }
    throw Problem.at(
            term.span(),
            ProblemCode.UNFIT_OPERATOR,
            "\"" + term.text() + "\" needs a $select with functions")
        .asException();
  }
}
