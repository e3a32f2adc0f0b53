package io.arkiv.query;

import io.arkiv.archive.ArchiveColumn;
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
