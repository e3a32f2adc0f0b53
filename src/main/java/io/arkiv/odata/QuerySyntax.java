package io.arkiv.odata;

import io.arkiv.problem.ProblemException;
import java.util.List;

/**
 * A query as read: everything that has a grammar.
 *
 * @param select the columns asked for; empty without a {@code $select}
 * @param filter the filter; null without a {@code $filter}
 * @param orderBy the order asked for; empty without an {@code $orderBy}
 * @param having what groups have to satisfy; null without {@code Having} in {@code $options}
 */
public record QuerySyntax(
    List<SelectItem> select,
    FilterExpression filter,
    List<OrderByItem> orderBy,
    FilterExpression having) {

  public QuerySyntax {
    select = List.copyOf(select);
    orderBy = List.copyOf(orderBy);
  }

  /**
   * Reads the texts of the options; a blank or null one is absent.
   *
   * @throws ProblemException at the first token that does not fit, naming the option
   */
  public static QuerySyntax read(String select, String filter, String orderBy) {
    return new QuerySyntax(
        isAbsent(select)
            ? List.of()
            : ProblemException.in("$select", () -> ColumnListParser.parseSelect(select)),
        isAbsent(filter) ? null : ProblemException.in("$filter", () -> FilterParser.parse(filter)),
        isAbsent(orderBy)
            ? List.of()
            : ProblemException.in("$orderBy", () -> ColumnListParser.parseOrderBy(orderBy)),
        null);
  }

  /**
   * The same query of groups that satisfy a condition.
   *
   * @param condition with blanks for whatever stands before it in {@code $options}, so that its
   *     positions are those of the option; null for none
   * @throws ProblemException at the first token that does not fit, naming the option
   */
  public QuerySyntax having(String condition) {
    FilterExpression read =
        condition == null
            ? null
            : ProblemException.in("$options", () -> FilterParser.parseHaving(condition));
    return new QuerySyntax(select, filter, orderBy, read);
  }

  /** The same query of other columns. */
  public QuerySyntax selecting(List<SelectItem> columns) {
    return new QuerySyntax(columns, filter, orderBy, having);
  }

  private static boolean isAbsent(String text) {
    return text == null || text.isBlank();
  }
}
