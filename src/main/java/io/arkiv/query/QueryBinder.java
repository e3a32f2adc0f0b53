package io.arkiv.query;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Caller;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.problem.ProblemException;
import java.util.List;

/** Gives a whole query its meaning. */
public final class QueryBinder {

  private QueryBinder() {}

  /**
   * The queries that the fetch room executes.
   *
   * @param entities the kinds of row that are asked for
   * @throws ProblemException at the first thing that has no meaning, naming the option
   */
  public static BoundQuery bind(
      QuerySyntax syntax,
      Archive archive,
      List<ArchiveEntity> entities,
      Caller caller,
      QuerySettings settings,
      PageBounds bounds) {
    List<ArchiveColumn> columns =
        syntax.select().isEmpty()
            ? archive.defaultColumns()
            : ProblemException.in("$select", () -> SelectBinder.bind(syntax.select(), archive));
    Restriction restriction =
        syntax.filter() == null
            ? new Restriction.Always(true)
            : ProblemException.in(
                "$filter", () -> FilterBinder.bind(syntax.filter(), archive, caller, settings));
    List<OrderByTerm> order =
        ProblemException.in("$orderBy", () -> OrderByBinder.bind(syntax.orderBy(), archive));
    bounds.checkGoesOnIn(entities);
    List<ArchiveQuery> queries =
        entities.stream()
            .map(
                entity ->
                    new ArchiveQuery(
                        archive,
                        entity,
                        EntityColumns.filled(columns, entity),
                        restriction,
                        EntityColumns.sortKeys(order, entity),
                        bounds.skip(),
                        bounds.top(),
                        bounds.total(),
                        bounds.afterIn(entity),
                        bounds.fingerprint(),
                        caller))
            .toList();
    return new BoundQuery(columns, queries);
  }
}
