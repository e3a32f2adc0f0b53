package io.arkiv.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list that clients can ask for: its name, its kinds of row and its columns. Immutable; names
 * match in any case.
 */
public final class Archive {

  private final String name;
  private final List<ArchiveEntity> entities;
  private final List<ArchiveColumn> defaultColumns;

  private Archive(String name, List<ArchiveEntity> entities, List<ArchiveColumn> defaultColumns) {
    this.name = name;
    this.entities = entities;
    this.defaultColumns = defaultColumns;
  }

  /**
   * Declares an archive.
   *
   * @param name the archive's name in URLs
   * @param defaultColumns the names of the columns that an answer without {@code $select} has
   * @param main what it is about: it fills every column
   * @param referred further kinds of row, which fill some of the columns
   * @throws IllegalArgumentException when a default column is missing, or a further entity has a
   *     column that the main one has not, or has of another type
   */
  public static Archive of(
      String name, List<String> defaultColumns, ArchiveEntity main, ArchiveEntity... referred) {
    for (ArchiveEntity entity : referred) {
      entity.columns().forEach(column -> checkIsOf(main, entity, column));
    }
    List<ArchiveColumn> defaults =
        defaultColumns.stream()
            .map(
                column ->
                    main.column(column)
                        .orElseThrow(
                            () -> new IllegalArgumentException(name + " has no column " + column)))
            .toList();
    return new Archive(
        name, Stream.concat(Stream.of(main), Stream.of(referred)).toList(), defaults);
  }

  private static void checkIsOf(ArchiveEntity main, ArchiveEntity entity, ArchiveColumn column) {
    if (main.column(column.name()).filter(own -> own.type() == column.type()).isEmpty()) {
      throw new IllegalArgumentException(
          entity.name() + "." + column.name() + " is no such column of " + main.name());
    }
  }

  /** The name in URLs. */
  public String name() {
    return name;
  }

  /** The kind of row that the archive is about. */
  public ArchiveEntity entity() {
    return entities.get(0);
  }

  /** Every kind of row, the one that the archive is about first. */
  public List<ArchiveEntity> entities() {
    return entities;
  }

  /** All columns, in declaration order, companions behind them. */
  public Collection<ArchiveColumn> columns() {
    return entity().columns();
  }

  /** The columns of an answer without {@code $select}. */
  public List<ArchiveColumn> defaultColumns() {
    return defaultColumns;
  }

  /** The column of that name, in any case. */
  public Optional<ArchiveColumn> column(String columnName) {
    return entity().column(columnName);
  }
}
