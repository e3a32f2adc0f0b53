package io.arkiv.carrier.v4;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.RowKeys;
import io.arkiv.carrier.wire.SafeNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of one kind in an archive, as a set of OData.
 *
 * @param archive as the caller sees it
 * @param entity its kind of row
 * @param name the archive's; behind it the kind's, unless that is what the archive is about
 */
public record EntitySet(Archive archive, ArchiveEntity entity, String name) {

  /** The sets of archives: one for each kind of row. */
  public static List<EntitySet> of(Collection<Archive> archives) {
    List<EntitySet> sets = new ArrayList<>();
    for (Archive archive : archives) {
      for (ArchiveEntity entity : archive.entities()) {
        boolean isMain = entity == archive.entity();
        String name = isMain ? archive.name() : archive.name() + "_" + entity.name();
        sets.add(new EntitySet(archive, entity, SafeNames.of(name)));
      }
    }
    return sets;
  }

  /** The set of that name, in any case. */
  public static Optional<EntitySet> named(String name, Collection<Archive> archives) {
    return of(archives).stream().filter(set -> set.name().equalsIgnoreCase(name)).findFirst();
  }

  /** What is told of its rows: the keys, then every column that they fill. */
  public List<ArchiveColumn> columns() {
    return Stream.concat(
            RowKeys.names().stream().flatMap(key -> entity.column(key).stream()),
            entity.columns().stream().filter(column -> !RowKeys.isOne(column)))
        .toList();
  }

  /**
   * The columns of an answer that names none: the archive's, or those that a kind of row it refers
   * to has of its own.
   */
  public List<ArchiveColumn> defaultColumns() {
    return entity == archive.entity()
        ? archive.defaultColumns()
        : columns().stream()
            .filter(column -> !RowKeys.isOne(column) && column.name().indexOf('/') < 0)
            .toList();
  }

  /** The type of a column's values, which are those of a row in mode Slim. */
  static String edmType(ArchiveColumn column) {
    return switch (column.kind()) {
      case BOOLEAN -> "Edm.Boolean";
      case INTEGER, SECONDS -> "Edm.Int64";
      case DECIMAL -> "Edm.Double";
      case DATE_TIME -> "Edm.DateTimeOffset";
      case ITEM -> column.isShownById() ? "Edm.Int64" : "Edm.String";
      case TEXT, ITEMS -> "Edm.String";
    };
  }

  /** How many digits of a second its values may have; null where there are no seconds. */
  static Integer precision(ArchiveColumn column) {
    return edmType(column).equals("Edm.DateTimeOffset") ? 9 : null;
  }

  /** Whether every row has a value. */
  static boolean isKey(ArchiveColumn column) {
    return RowKeys.isOne(column);
  }
}
