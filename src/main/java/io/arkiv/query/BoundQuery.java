package io.arkiv.query;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.util.List;

/**
 * A request with its meaning settled: a query for each kind of row that is asked for.
 *
 * @param columns the columns of every row, whatever its kind; a row fills those that it has
 * @param entities a query for each kind, in the order in which their rows come
 */
public record BoundQuery(List<ArchiveColumn> columns, List<ArchiveQuery> entities) {

  public BoundQuery {
    columns = List.copyOf(columns);
    entities = List.copyOf(entities);
  }

  /**
   * The same request, with or without a grand total.
   *
   * @throws io.arkiv.problem.ProblemException when it would be one of several kinds of row
   */
  public BoundQuery totalled(boolean isTotalled) {
    if (isTotalled && entities.size() > 1) {
      throw Problem.of(ProblemCode.BAD_OPTION, "a grand total is of one kind of row")
          .in("$options")
          .asException();
    }
    return new BoundQuery(
        columns, entities.stream().map(query -> query.totalled(isTotalled)).toList());
  }

  /** The queries that are left to walk: from the one that the walk goes on in. */
  public List<ArchiveQuery> ahead() {
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).after() != null) {
        return entities.subList(i, entities.size());
      }
    }
    return entities;
  }
}
