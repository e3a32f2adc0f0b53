package io.arkiv.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A list that clients can ask for: its name, its kinds of row and its columns. Immutable; names
 * match in any case.
 */
public final class Archive {

  private final String name;
  private final ArchiveEntity entity;
  private final Map<String, ArchiveColumn> columns;
  private final List<ArchiveColumn> defaultColumns;

  private Archive(
      String name,
      ArchiveEntity entity,
      Map<String, ArchiveColumn> columns,
      List<ArchiveColumn> defaultColumns) {
    this.name = name;
    this.entity = entity;
    this.columns = Collections.unmodifiableMap(columns);
    this.defaultColumns = List.copyOf(defaultColumns);
  }

  /**
   * Declares an archive. Every list column gets its companions {@code /id} and {@code /name}.
   *
   * @param name the archive's name in URLs
   * @param entity its kind of row
   * @param columns all columns, in declaration order
   * @param defaultColumns the names of those that an answer without {@code $select} has
   * @throws IllegalArgumentException when two columns share a name or a default column is missing
   */
  public static Archive of(
      String name, ArchiveEntity entity, ColumnGroup columns, List<String> defaultColumns) {
    Map<String, ArchiveColumn> byName = new LinkedHashMap<>();
    for (ArchiveColumn column : columns.columns()) {
      add(name, byName, column);
    }
    for (ArchiveColumn column : columns.columns()) {
      if (column.type() == RestrictionType.LIST_ANY) {
        companions(column)
            .forEach(companion -> byName.putIfAbsent(key(companion.name()), companion));
      }
    }
    List<ArchiveColumn> defaults = new ArrayList<>();
    for (String defaultName : defaultColumns) {
      ArchiveColumn column = byName.get(key(defaultName));
      if (column == null) {
        throw new IllegalArgumentException(name + " has no default column " + defaultName);
      }
      defaults.add(column);
    }
    return new Archive(name, entity, byName, defaults);
  }

  private static void add(String archive, Map<String, ArchiveColumn> byName, ArchiveColumn column) {
    if (byName.put(key(column.name()), column) != null) {
      throw new IllegalArgumentException(archive + " declares " + column.name() + " twice");
    }
  }

  private static List<ArchiveColumn> companions(ArchiveColumn list) {
    ArchiveColumn id =
        new ArchiveColumn(
            list.name() + "/id",
            list.heading() + " - ID",
            RestrictionType.INT,
            list.isFilterable(),
            list.isSortable(),
            false,
            ColumnSource.idOf(list.source()));
    ArchiveColumn text =
        new ArchiveColumn(
            list.name() + "/name",
            list.heading() + " - Name",
            RestrictionType.STRING,
            list.isFilterable(),
            list.isSortable(),
            false,
            ColumnSource.nameOf(list.source()));
    return List.of(id, text);
  }

  /** The archive's name in URLs, as declared. */
  public String name() {
    return name;
  }

  /** The kind of row that the archive gives. */
  public ArchiveEntity entity() {
    return entity;
  }

  /** All columns, in declaration order. */
  public Collection<ArchiveColumn> columns() {
    return columns.values();
  }

  /** The columns of an answer without {@code $select}, in declaration order. */
  public List<ArchiveColumn> defaultColumns() {
    return defaultColumns;
  }

  /** The column of that name, in any case. */
  public Optional<ArchiveColumn> column(String columnName) {
    return Optional.ofNullable(columns.get(key(columnName)));
  }

  private static String key(String columnName) {
    return columnName.toLowerCase(Locale.ROOT);
  }
}
