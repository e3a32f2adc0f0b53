package io.arkiv.query.aggregation;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.source.Reference;
import io.arkiv.query.column.SortKey;
import java.util.List;

/** Finds what tells one key of a group from another, given the attribute of the primary key. */
record KeyIdentity(String primaryKey) {

  /** What tells the keys of a column apart, in the order in which they sort. */
  List<SortKey> of(ArchiveColumn column, boolean isDescending) {
    ColumnSource source = column.source();
    if (source.isSameInEveryRow()) {
      return List.of();
    }
    if (source.appearance() == Appearance.PERIOD) {
      return List.of(new SortKey(source, ValueKind.DATE_TIME, isDescending));
    }
    if (source.equals(new Attribute(primaryKey))) {
      // not the attribute itself: nothing behind a primary key is sorted by
      ColumnSource key = new Reference(primaryKey);
      return List.of(new SortKey(key, ValueKind.INTEGER, isDescending));
    }
    SortKey key = SortKey.of(column, isDescending);
    if (column.kind() != ValueKind.ITEM || key.kind() == ValueKind.INTEGER) {
      return List.of(key);
    }
    ColumnSource id = ItemParts.of(source).id();
    return List.of(key, new SortKey(id, ValueKind.INTEGER, isDescending));
  }
}
