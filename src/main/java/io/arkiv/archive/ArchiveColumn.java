package io.arkiv.archive;

import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Concatenation;
import io.arkiv.archive.source.Constant;
import io.arkiv.archive.source.Item;
import io.arkiv.archive.source.Named;
import io.arkiv.archive.source.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of an archive, as declared.
 *
 * @param name the path that clients write, such as {@code chatTopic/name}
 * @param heading the English heading
 * @param type decides operators and display
 * @param isFilterable whether {@code $filter} may name it
 * @param isSortable whether {@code $orderBy} may name it
 * @param clock the clock of its date-times (updatedDate, registeredDate: UTC in the original,
 *     whatever the caller's zone)
 * @param source where the value comes from
 */
public record ArchiveColumn(
    String name,
    String heading,
    RestrictionType type,
    boolean isFilterable,
    boolean isSortable,
    ColumnClock clock,
    ColumnSource source) {

  /** A column that can be filtered and sorted, unless its type is {@code (none)}. */
  public static ArchiveColumn of(
      String name, String heading, RestrictionType type, ColumnSource source) {
    return new ArchiveColumn(
        name, heading, type, type != RestrictionType.NONE, true, ColumnClock.ASKED, source);
  }

  /** A text attribute. */
  public static ArchiveColumn text(String name, String heading, String path) {
    return of(name, heading, RestrictionType.STRING, new Attribute(path));
  }

  /** A text attribute that names a row, which can also be found by its id. */
  public static ArchiveColumn named(String name, String heading, String path, String keyPath) {
    return of(name, heading, RestrictionType.STRING_OR_PK, new Named(path, keyPath));
  }

  /** A whole number attribute. */
  public static ArchiveColumn integer(String name, String heading, String path) {
    return of(name, heading, RestrictionType.INT, new Attribute(path));
  }

  /** The id of another row, as a number. */
  public static ArchiveColumn reference(String name, String heading, String path) {
    return of(name, heading, RestrictionType.INT, new Reference(path));
  }

  /** A decimal attribute. */
  public static ArchiveColumn decimal(String name, String heading, String path) {
    return of(name, heading, RestrictionType.DECIMAL, new Attribute(path));
  }

  /** A boolean attribute. */
  public static ArchiveColumn flag(String name, String heading, String path) {
    return of(name, heading, RestrictionType.BOOL, new Attribute(path));
  }

  /** A date-time attribute. */
  public static ArchiveColumn dateTime(String name, String heading, String path) {
    return of(name, heading, RestrictionType.DATE_TIME, new Attribute(path));
  }

  /** A date attribute; its time is kept. */
  public static ArchiveColumn date(String name, String heading, String path) {
    return of(name, heading, RestrictionType.DATE, new Attribute(path));
  }

  /** A list item: a reference, and the name of the row it leads to. */
  public static ArchiveColumn list(String name, String heading, String idPath, String namePath) {
    return of(
        name, heading, RestrictionType.LIST_ANY, new Item(idPath, new Attribute(namePath), false));
  }

  /** Several texts with a separator between those that have a value. */
  public static ArchiveColumn joined(
      String name, String heading, String separator, String... paths) {
    return of(name, heading, RestrictionType.STRING, new Concatenation(separator, List.of(paths)));
  }

  /** The same column, not sortable. */
  public ArchiveColumn unsorted() {
    return new ArchiveColumn(name, heading, type, isFilterable, false, clock, source);
  }

  /** The same column, which nobody can filter by. */
  ArchiveColumn unfiltered() {
    return new ArchiveColumn(name, heading, type, false, isSortable, clock, source);
  }

  /** The same column, always in UTC. */
  public ArchiveColumn inUtc() {
    return on(ColumnClock.UTC);
  }

  /** The same column of days that are the same in every zone. */
  public ArchiveColumn inNoZone() {
    return on(ColumnClock.NONE);
  }

  private ArchiveColumn on(ColumnClock other) {
    return new ArchiveColumn(name, heading, type, isFilterable, isSortable, other, source);
  }

  /** The same column with another restriction type of the same kind of value. */
  public ArchiveColumn as(RestrictionType other) {
    return new ArchiveColumn(
        name, heading, other, other != RestrictionType.NONE, isSortable, clock, source);
  }

  /** The same column with its values from elsewhere. */
  ArchiveColumn from(ColumnSource other) {
    if (other == source) {
      return this;
    }
    return new ArchiveColumn(name, heading, type, isFilterable, isSortable, clock, other);
  }

  /** The same column below a name, reached through a relation; empty strings change nothing. */
  public ArchiveColumn under(String prefix, String path) {
    String mounted = prefix.isEmpty() ? name : prefix + "/" + name;
    return new ArchiveColumn(
        mounted, heading, type, isFilterable, isSortable, clock, source.under(path));
  }

  /** Whether it is a list item that is shown by its number instead of its name. */
  public boolean isShownById() {
    return source.appearance() == Appearance.NUMBERED;
  }

  /** The same column of a row that has no value of it. */
  public ArchiveColumn withoutValue() {
    return new ArchiveColumn(
        name,
        heading,
        type,
        isFilterable,
        isSortable,
        clock,
        new Constant(null, source.appearance()));
  }

  /** The same column as it may be shown without some stored values; empty where it cannot be. */
  Optional<ArchiveColumn> without(Set<String> values) {
    Optional<ColumnSource> left = source.without(values);
    if (left.isEmpty() || left.get() == source) {
      return left.map(same -> this);
    }
    // what is left of a text that names a row is a text
    RestrictionType leftType = type == RestrictionType.STRING_OR_PK ? RestrictionType.STRING : type;
    return left.map(
        other ->
            new ArchiveColumn(name, heading, leftType, isFilterable, isSortable, clock, other));
  }

  /** The shape of the raw values. */
  public ValueKind kind() {
    return type.kind();
  }
}
