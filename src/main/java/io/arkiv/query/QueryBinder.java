package io.arkiv.query;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.problem.ProblemException;
import java.util.List;

/** Gives a whole query its meaning. */
public final class QueryBinder {

  private QueryBinder() {}

  /**
   * The query that the fetch room executes.
   *
   * @throws ProblemException at the first thing that has no meaning, naming the option
   */
  public static ArchiveQuery bind(
      QuerySyntax syntax,
      Archive archive,
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
    List<SortKey> sortKeys =
        ProblemException.in("$orderBy", () -> OrderByBinder.bind(syntax.orderBy(), archive));
    return new ArchiveQuery(
        archive,
        columns,
        restriction,
        sortKeys,
        bounds.skip(),
        bounds.top(),
        bounds.total(),
        bounds.after(),
        bounds.fingerprint(),
        caller);
  }
}
