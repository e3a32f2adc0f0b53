package io.arkiv.archive;

import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.text.ShippedTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A kind of row that an archive can give, with the columns that it fills. Immutable; columns match
 * in any case.
 */
public final class ArchiveEntity {

  private final String name;
  private final Class<?> rootType;
  private final String keyAttribute;
  private final String pathFromMain;
  private final String ownerPath;
  private final Map<String, ArchiveColumn> columns;
  private final ShippedTexts texts;
  private final List<String> faults;
  private final UnaryOperator<ArchiveColumn> view;

  private ArchiveEntity(
      String name,
      Class<?> rootType,
      String keyAttribute,
      String pathFromMain,
      ColumnGroup columns) {
    this.name = name;
    this.rootType = rootType;
    this.keyAttribute = keyAttribute;
    this.pathFromMain = pathFromMain;
    this.ownerPath = null;
    this.columns = new LinkedHashMap<>();
    this.texts = columns.texts();
    this.faults = new ArrayList<>();
    this.view = UnaryOperator.identity();
    ColumnGroup all = columns.and(RowKeys.of(name, keyAttribute));
    all.columns().forEach(this::declare);
    all.columns().forEach(this::declareCompanions);
  }

  private ArchiveEntity(
      ArchiveEntity entity,
      String ownerPath,
      Map<String, ArchiveColumn> columns,
      UnaryOperator<ArchiveColumn> view) {
    this.name = entity.name;
    this.rootType = entity.rootType;
    this.keyAttribute = entity.keyAttribute;
    this.pathFromMain = entity.pathFromMain;
    this.ownerPath = ownerPath;
    this.columns = columns;
    this.texts = entity.texts;
    this.faults = entity.faults;
    this.view = view;
  }

  /**
   * Declares the kind of row that an archive is about. Every list column gets its companions {@code
   * /id} and {@code /name}.
   *
   * @param name the EntityName of its rows, such as {@code chat}
   * @param rootType the JPA entity that the query starts from
   * @param keyAttribute the attribute of the root type that is the PrimaryKey
   * @param columns the columns, in declaration order, their sources as seen from the root type
   */
  public static ArchiveEntity main(
      String name, Class<?> rootType, String keyAttribute, ColumnGroup columns) {
    return new ArchiveEntity(name, rootType, keyAttribute, null, columns);
  }

  /**
   * Declares a kind of row that the rows of the main kind refer to: each of those that a query
   * matches gives the one it refers to, once.
   *
   * @param pathFromMain the attribute of the main root type that holds the PrimaryKey
   */
  public static ArchiveEntity referred(
      String name,
      Class<?> rootType,
      String keyAttribute,
      String pathFromMain,
      ColumnGroup columns) {
    return new ArchiveEntity(name, rootType, keyAttribute, pathFromMain, columns);
  }

  /** The same kind of row, each column changed when it is looked up. */
  ArchiveEntity seen(UnaryOperator<ArchiveColumn> change) {
    return new ArchiveEntity(this, ownerPath, columns, column -> change.apply(view.apply(column)));
  }

  /**
   * The same kind of row with an owner, whom the rules {@code own} and {@code group} mean.
   *
   * @param path the owner's associate id, as seen from the main root type
   */
  public ArchiveEntity ownedBy(String path) {
    return new ArchiveEntity(this, path, columns, view);
  }

  /** The same kind of row with its columns as they are shown; those that are not are left out. */
  ArchiveEntity showing(Function<ArchiveColumn, Optional<ArchiveColumn>> shown) {
    Map<String, ArchiveColumn> left = new LinkedHashMap<>();
    columns.forEach(
        (key, column) -> shown.apply(view.apply(column)).ifPresent(other -> left.put(key, other)));
    return new ArchiveEntity(this, ownerPath, left, UnaryOperator.identity());
  }

  private void declare(ArchiveColumn column) {
    if (columns.put(key(column.name()), column) != null) {
      faults.add(column.name() + ": declared twice");
    }
  }

  private void declareCompanions(ArchiveColumn column) {
    if (column.type() != RestrictionType.LIST_ANY) {
      return;
    }
    try {
      companions(column)
          .forEach(companion -> columns.putIfAbsent(key(companion.name()), companion));
    } catch (IllegalArgumentException noItem) {
      faults.add(column.name() + ": its source is no list item");
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
            ColumnClock.ASKED,
            ItemParts.of(list.source()).id());
    ArchiveColumn text =
        new ArchiveColumn(
            list.name() + "/name",
            list.heading() + " - Name",
            RestrictionType.STRING,
            list.isFilterable(),
            list.isSortable(),
            ColumnClock.ASKED,
            ItemParts.of(list.source()).name());
    return List.of(id, text);
  }

  /** The EntityName of its rows. */
  public String name() {
    return name;
  }

  /** The JPA entity that the query starts from. */
  public Class<?> rootType() {
    return rootType;
  }

  /** The attribute of the root type that is the PrimaryKey. */
  public String keyAttribute() {
    return keyAttribute;
  }

  /** The attribute of the main root type that holds the PrimaryKey; empty for the main entity. */
  public Optional<String> pathFromMain() {
    return Optional.ofNullable(pathFromMain);
  }

  /** The path from the main root type to the owner's associate id; empty without an owner. */
  public Optional<String> ownerPath() {
    return Optional.ofNullable(ownerPath);
  }

  /** What its columns show in several languages. */
  ShippedTexts texts() {
    return texts;
  }

  /** What is wrong with it as declared: the column, and the reason. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** All columns that its rows fill, in declaration order. */
  public Collection<ArchiveColumn> columns() {
    return columns.values().stream().map(view).toList();
  }

  /** The column of that name, in any case. */
  public Optional<ArchiveColumn> column(String columnName) {
    return Optional.ofNullable(columns.get(key(columnName))).map(view);
  }

  private static String key(String columnName) {
    return columnName.toLowerCase(Locale.ROOT);
  }
}
