package io.arkiv.archive;

import io.arkiv.archive.source.Asked;
import io.arkiv.archive.text.ShippedNames;
import io.arkiv.archive.text.ShippedTexts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A list that clients can ask for: its name, its kinds of row and its columns. Immutable; names
 * match in any case.
 */
public final class Archive {

  private final String name;
  private final List<ArchiveEntity> entities;
  private final List<ArchiveColumn> defaultColumns;
  private final ShippedTexts texts;
  private final ShippedNames names;
  private final List<String> faults;
  private final Whole whole;
  private final Archive declared;

  private Archive(
      String name, List<ArchiveEntity> entities, List<String> defaultColumns, Whole whole) {
    this.name = name;
    this.entities = List.copyOf(entities);
    this.defaultColumns =
        defaultColumns.stream().map(this::column).flatMap(Optional::stream).toList();
    this.texts =
        entities.stream().map(ArchiveEntity::texts).reduce(ShippedTexts.NONE, ShippedTexts::and);
    this.names = new ShippedNames(texts);
    this.whole = whole;
    this.faults = DeclarationFaults.of(this, defaultColumns);
    this.declared = this;
  }

  /**
   * Declares an archive; what does not fit is told by {@link #faults}.
   *
   * @param name the archive's name in URLs
   * @param defaultColumns the names of the columns that an answer without {@code $select} has
   * @param main what it is about: it fills every column
   * @param referred further kinds of row, which fill some of the columns
   */
  public static Archive of(
      String name, List<String> defaultColumns, ArchiveEntity main, ArchiveEntity... referred) {
    return new Archive(name, kinds(main, referred), defaultColumns, null);
  }

  /** Declares likewise an archive of parts: whose rights hold where none names them. */
  public static Archive partsOf(
      Whole whole,
      String name,
      List<String> defaultColumns,
      ArchiveEntity main,
      ArchiveEntity... referred) {
    return new Archive(name, kinds(main, referred), defaultColumns, whole);
  }

  private static List<ArchiveEntity> kinds(ArchiveEntity main, ArchiveEntity... referred) {
    return Stream.concat(Stream.of(main), Stream.of(referred)).toList();
  }

  private Archive(
      Archive archive, List<ArchiveEntity> entities, List<ArchiveColumn> defaultColumns) {
    this.name = archive.name;
    this.entities = entities;
    this.defaultColumns = defaultColumns;
    this.whole = archive.whole;
    this.declared = archive.declared;
    this.texts = archive.texts;
    this.names = archive.names;
    this.faults = archive.faults;
  }

  private Archive(Archive archive, List<ArchiveEntity> entities, Whole whole) {
    ArchiveEntity main = entities.get(0);
    this.name = archive.name;
    this.entities = List.copyOf(entities);
    this.defaultColumns =
        archive.defaultColumns.stream()
            .flatMap(column -> main.column(column.name()).stream())
            .toList();
    this.whole = whole;
    this.declared = this;
    this.texts = archive.texts;
    this.names = archive.names;
    this.faults = archive.faults;
  }

  /** The archive as it would have been declared with these kinds of row and columns alone. */
  Archive remaining(List<ArchiveEntity> kinds, Whole ofParts) {
    return new Archive(this, kinds, ofParts);
  }

  /** The same archive with those of its kinds of row and columns alone that another one has too. */
  public Archive within(Archive other) {
    List<ArchiveEntity> kinds =
        entities.stream()
            .flatMap(
                own ->
                    other.entities.stream()
                        .filter(kind -> kind.name().equals(own.name()))
                        .map(kind -> own.showing(column -> kind.column(column.name()))))
            .toList();
    return new Archive(this, kinds, whole);
  }

  /** The same archive for one request: some of its values depend on who asks, and when. */
  public Archive asked(Asked asked) {
    return seen(column -> column.from(column.source().asked(asked)));
  }

  /** The kind of row of this archive that another view of it has. */
  public ArchiveEntity entity(ArchiveEntity other) {
    return entities.stream()
        .filter(own -> own.name().equals(other.name()))
        .findFirst()
        .orElseThrow();
  }

  /** The same archive, each column changed when it is looked up. */
  Archive seen(UnaryOperator<ArchiveColumn> change) {
    return new Archive(
        this,
        entities.stream().map(entity -> entity.seen(change)).toList(),
        defaultColumns.stream().map(change).toList());
  }

  /** The same archive with kinds of row that leave some columns out. */
  Archive showing(List<ArchiveEntity> kinds) {
    ArchiveEntity main = kinds.get(0);
    return new Archive(
        this,
        kinds,
        defaultColumns.stream().flatMap(column -> main.column(column.name()).stream()).toList());
  }

  /** The archive with every column as it is declared, whoever asks: what rules are about. */
  public Archive declared() {
    return declared;
  }

  /** The name in URLs. */
  public String name() {
    return name;
  }

  /** What its rows are parts of; empty where they stand for themselves. */
  public Optional<Whole> whole() {
    return Optional.ofNullable(whole);
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

  /** What its columns show in several languages. */
  public ShippedTexts texts() {
    return texts;
  }

  /** The same as filters compare it. */
  public ShippedNames names() {
    return names;
  }

  /** What is wrong with the declaration by itself: archive, entity, column and the reason. */
  public List<String> faults() {
    return faults;
  }

  /** The column of that name, in any case. */
  public Optional<ArchiveColumn> column(String columnName) {
    return entity().column(columnName);
  }

  /** The same to show it: without values where it is left out. */
  public Optional<ArchiveColumn> shownColumn(String columnName) {
    return column(columnName)
        .or(() -> declared.column(columnName).map(ArchiveColumn::withoutValue));
  }
}
