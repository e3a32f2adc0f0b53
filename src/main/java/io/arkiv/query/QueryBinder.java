package io.arkiv.query;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.Caller;
import io.arkiv.archive.RowKeys;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.problem.ProblemException;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.AggregationBinder;
import io.arkiv.query.column.EntityColumns;
import io.arkiv.query.column.OrderByBinder;
import io.arkiv.query.column.OrderByTerm;
import io.arkiv.query.column.SelectBinder;
import io.arkiv.query.column.SortKey;
import io.arkiv.query.filter.FilterBinder;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.right.RowRules;
import java.util.List;
import java.util.Optional;

/** Gives a whole query its meaning. */
public final class QueryBinder {

  private QueryBinder() {}

  /**
   * The queries that the fetch room executes, of what the caller may see.
   *
   * @param entities the kinds of row that are asked for
   * @throws ProblemException at the first thing that has no meaning, naming the option
   */
  public static BoundQuery bind(
      QuerySyntax syntax,
      Archive archive,
      List<ArchiveEntity> entities,
      Caller caller,
      CalendarSettings settings,
      PageBounds bounds) {
    bounds.checkGoesOnIn(entities);
    Archive asked = caller.rights().seen(archive).asked(caller.asked(settings.storedZone()));
    List<ArchiveEntity> own = entities.stream().map(asked::entity).toList();
    return AggregationBinder.isNeeded(syntax.select())
        ? aggregated(syntax, asked, own, caller, settings, bounds)
        : plain(syntax, asked, own, caller, settings, bounds);
  }

  private static BoundQuery plain(
      QuerySyntax syntax,
      Archive archive,
      List<ArchiveEntity> entities,
      Caller caller,
      CalendarSettings settings,
      PageBounds bounds) {
    if (syntax.having() != null) {
      ProblemException.in(
          "$options",
          () -> {
            throw AggregationBinder.noGroups(syntax.having());
          });
    }
    List<ArchiveColumn> columns =
        syntax.select().isEmpty()
            ? archive.defaultColumns()
            : ProblemException.in("$select", () -> SelectBinder.bind(syntax.select(), archive));
    List<OrderByTerm> order =
        ProblemException.in("$orderBy", () -> OrderByBinder.bind(syntax.orderBy(), archive));
    List<ArchiveQuery> queries =
        entities.stream()
            .map(
                entity ->
                    query(
                        archive,
                        entity,
                        EntityColumns.filled(columns, entity),
                        null,
                        restriction(syntax, archive, entity, caller, settings),
                        EntityColumns.sortKeys(order, entity),
                        bounds,
                        caller))
            .toList();
    return new BoundQuery(columns, queries);
  }

  private static BoundQuery aggregated(
      QuerySyntax syntax,
      Archive archive,
      List<ArchiveEntity> entities,
      Caller caller,
      CalendarSettings settings,
      PageBounds bounds) {
    AggregationBinder groups = new AggregationBinder(archive, caller, settings);
    ProblemException.in("$select", () -> groups.select(syntax.select()));
    Restriction restriction = restriction(syntax, archive, archive.entity(), caller, settings);
    ProblemException.in("$orderBy", () -> groups.sort(syntax.orderBy()));
    ProblemException.in("$options", () -> groups.having(syntax.having()));
    List<ArchiveQuery> queries =
        entities.stream()
            .map(
                entity ->
                    query(
                        archive,
                        onlyMain(entity, archive),
                        groups.shown(),
                        groups.aggregation(),
                        restriction,
                        groups.detailKeys(),
                        bounds,
                        caller))
            .toList();
    return new BoundQuery(groups.shown(), queries);
  }

  private static ArchiveEntity onlyMain(ArchiveEntity entity, Archive archive) {
    if (entity != archive.entity()) {
      String name = archive.entity().name();
      throw Problem.of(ProblemCode.BAD_OPTION, "groups and totals are of " + name + " rows alone")
          .in("$entities")
          .suggesting(Optional.of(name))
          .asException();
    }
    return entity;
  }

  private static Restriction restriction(
      QuerySyntax syntax,
      Archive archive,
      ArchiveEntity entity,
      Caller caller,
      CalendarSettings settings) {
    Archive seen = RowKeys.ofRowsThatComeOut(archive, entity);
    Restriction asked =
        syntax.filter() == null
            ? new Restriction.Always(true)
            : ProblemException.in(
                "$filter", () -> FilterBinder.bind(syntax.filter(), seen, caller, settings));
    return new RowRules(archive, caller, settings).keep(asked, entity);
  }

  private static ArchiveQuery query(
      Archive archive,
      ArchiveEntity entity,
      List<ArchiveColumn> columns,
      Aggregation aggregation,
      Restriction restriction,
      List<SortKey> sortKeys,
      PageBounds bounds,
      Caller caller) {
    return new ArchiveQuery(
        archive.entity(),
        entity,
        columns,
        aggregation,
        restriction,
        sortKeys,
        false,
        bounds.in(entity),
        caller.asOf());
  }
}
