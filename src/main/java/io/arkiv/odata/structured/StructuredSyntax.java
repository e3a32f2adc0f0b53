package io.arkiv.odata.structured;

import io.arkiv.odata.FilterExpression;
import io.arkiv.odata.OrderByItem;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.odata.SelectItem;
import io.arkiv.problem.ProblemException;
import java.util.List;

/**
 * A query in parts, and the keys of the request that they came by.
 *
 * @param columns as in {@code $select}, one each
 * @param restrictions with what connects each to the next
 * @param order one column each
 * @param restrictionKey what the request calls the list of restrictions
 */
public record StructuredSyntax(
    List<String> columns,
    List<StructuredRestriction> restrictions,
    List<StructuredOrder> order,
    String restrictionKey) {

  public static final String COLUMNS = "columns";
  public static final String ORDER = "sortOrder";

  /**
   * The syntax tree.
   *
   * @param keys takes the places of the parts
   * @throws ProblemException at the first part that does not fit, naming the option that it would
   *     stand in; {@link RequestKeys#told} names its key
   */
  public QuerySyntax read(RequestKeys keys) {
    StructuredColumns terms = new StructuredColumns(keys);
    List<SelectItem> select = ProblemException.in("$select", () -> terms.select(COLUMNS, columns));
    FilterExpression filter =
        ProblemException.in(
            "$filter", () -> StructuredFilter.read(restrictionKey, restrictions, keys));
    List<OrderByItem> orderBy = ProblemException.in("$orderBy", () -> terms.orderBy(ORDER, order));
    return new QuerySyntax(select, filter, orderBy, null);
  }
}
