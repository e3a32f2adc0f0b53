package io.arkiv.archive.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where a column's value comes from, in attribute paths such as {@code topic.name} that start at
 * the archive's root type.
 *
 * <p>What can be said without a database each source says itself; whoever makes SQL of it answers
 * by one method a kind, so that a new kind does not compile until all have answered.
 */
public sealed interface ColumnSource
    permits Attribute,
        Named,
        Reference,
        Computed,
        ReferredItem,
        Enumerated,
        ItemName,
        EnumeratedName,
        PartOfDate,
        FirstOfMany,
        FirstOrElse,
        ManyItems,
        FilterOnly,
        StoredColumn,
        NamedRow,
        Constant {

  /** The same source with every path that starts at the root replaced by another one. */
  ColumnSource along(UnaryOperator<String> paths);

  /** How its values are shown. */
  Appearance appearance();

  /**
   * The raw value of a row.
   *
   * @param value what the database gives of it: an id for an item that it names itself; null for no
   *     value, and for a source that reads nothing
   */
  Object raw(Object value);

  /** The same source for one request; most do not depend on it. */
  default ColumnSource asked(Asked asked) {
    return this;
  }

  /** What a filter compares: the source itself, unless it has to be asked otherwise. */
  default ColumnSource filtered() {
    return this;
  }

  /** Answers by one method per kind, so that a new kind stops compilation everywhere. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The same source, reached through a relation, which is how a group of columns is declared once
   * and mounted often; an empty path changes nothing.
   */
  default ColumnSource under(String relation) {
    return relation.isEmpty() ? this : along(path -> relation + "." + path);
  }

  /** Every path from the root that it reads; none where every row has the same value. */
  default List<String> paths() {
    List<String> read = new ArrayList<>();
    along(
        path -> {
          read.add(path);
          return path;
        });
    return read;
  }

  /** Whether every row has the same value. */
  default boolean isSameInEveryRow() {
    return paths().isEmpty();
  }

  /** The stored values, by their paths, that it shows or lets be compared: who tells them. */
  default Set<String> tells() {
    return Set.copyOf(paths());
  }

  /** What of it tells none of some stored values: itself or a part; empty for nothing. */
  default Optional<ColumnSource> without(Set<String> values) {
    return Collections.disjoint(tells(), values) ? Optional.of(this) : Optional.empty();
  }

  /** One answer for each kind of source. */
  interface Visitor<R> {
    R visit(Attribute attribute);

    R visit(Named named);

    R visit(Reference reference);

    R visit(Computed computed);

    R visit(ReferredItem item);

    R visit(Enumerated enumerated);

    R visit(ItemName name);

    R visit(EnumeratedName name);

    R visit(PartOfDate part);

    R visit(FirstOfMany first);

    R visit(FirstOrElse first);

    R visit(ManyItems items);

    R visit(FilterOnly source);

    R visit(StoredColumn column);

    R visit(NamedRow row);

    R visit(Constant constant);
  }
}
