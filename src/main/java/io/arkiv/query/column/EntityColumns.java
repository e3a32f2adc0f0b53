package io.arkiv.query.column;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.source.ColumnSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a request as the rows of one entity have them. */
public final class EntityColumns {

  private EntityColumns() {}

  /** The columns with the entity's own sources; those that it does not fill are null. */
  public static List<ArchiveColumn> filled(List<ArchiveColumn> columns, ArchiveEntity entity) {
    return columns.stream()
        .map(column -> entity.column(column.name()).orElseGet(column::withoutValue))
        .toList();
  }

  /** The sort keys that the entity has, each source once. */
  public static List<SortKey> sortKeys(List<OrderByTerm> order, ArchiveEntity entity) {
    Set<ColumnSource> sorted = new HashSet<>();
    List<SortKey> keys = new ArrayList<>();
    for (OrderByTerm term : order) {
      entity
          .column(term.column().name())
          .map(column -> SortKey.of(column, term.isDescending()))
          .filter(key -> sorted.add(key.source()))
          .ifPresent(keys::add);
    }
    return keys;
  }
}
