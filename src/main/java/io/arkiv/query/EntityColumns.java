package io.arkiv.query;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a request as the rows of one entity have them. */
final class EntityColumns {

  private EntityColumns() {}

  /** The columns with the entity's own sources; those that it does not fill are null. */
  static List<ArchiveColumn> filled(List<ArchiveColumn> columns, ArchiveEntity entity) {
    return columns.stream()
        .map(column -> entity.column(column.name()).orElseGet(column::withoutValue))
        .toList();
  }

  /** The sort keys that the entity has, each source once. */
  static List<SortKey> sortKeys(List<OrderByTerm> order, ArchiveEntity entity) {
    Set<ColumnSource> sorted = new HashSet<>();
    List<SortKey> keys = new ArrayList<>();
    for (OrderByTerm term : order) {
      entity
          .column(term.column().name())
          .map(column -> key(column, term.isDescending()))
          .filter(key -> sorted.add(key.source()))
          .ifPresent(keys::add);
    }
    return keys;
  }

  /** Lists and users are sorted by their stored name, or by id where that is what is shown. */
  private static SortKey key(ArchiveColumn column, boolean isDescending) {
    if (column.kind() != ValueKind.ITEM) {
      return new SortKey(column.source(), column.kind(), isDescending);
    }
    if (column.isShownById()) {
      return new SortKey(ColumnSource.idOf(column.source()), ValueKind.INTEGER, isDescending);
    }
    return new SortKey(ColumnSource.nameOf(column.source()), ValueKind.TEXT, isDescending);
  }
}
