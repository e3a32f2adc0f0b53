package io.arkiv.crm;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.FirstOfMany;
import java.util.Set;

/**
 * Declares columns of the first row in a collection of a company or a person.
 *
 * @param collection the relation to the collection, such as {@code emails}
 * @param ownerAttribute the attribute of its rows that holds the owner's id
 * @param types the types of row that count; empty means all
 */
record FirstRow(String collection, String ownerAttribute, Set<Integer> types) {

  /** The columns, whose sources start at a row of the collection, as columns of its owner. */
  ColumnGroup of(ArchiveColumn... columns) {
    return of(ColumnGroup.of(columns));
  }

  /** A group for rows of the collection, as a group of its owner. */
  ColumnGroup of(ColumnGroup group) {
    return new ColumnGroup(group.columns().stream().map(this::first).toList(), group.texts());
  }

  private ArchiveColumn first(ArchiveColumn column) {
    return new ArchiveColumn(
        column.name(),
        column.heading(),
        column.type(),
        column.isFilterable(),
        column.isSortable(),
        column.clock(),
        new FirstOfMany("id", collection, rows(ownerAttribute, types), column.source()));
  }

  /** What the collections of all owners have in common: how their rows are numbered and ranked. */
  static Collection rows(String ownerAttribute, Set<Integer> types) {
    Collection all = Collection.ranked(ownerAttribute, "id", "rank");
    return types.isEmpty() ? all : all.only("type", types.toArray());
  }
}
