package io.arkiv.provider.keys;

import io.arkiv.archive.source.Attribute;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.column.SortKey;
import java.util.List;

/** Completes an order: the primary key ends it, and nothing behind a primary key matters. */
public final class RowOrder {

  private RowOrder() {}

  /** The sort keys up to the primary key, without it and without constants. */
  public static List<SortKey> keysBeforePrimaryKey(ArchiveQuery query) {
    return query.sortKeys().stream()
        .takeWhile(key -> !isPrimaryKey(query, key))
        .filter(key -> !key.source().isSameInEveryRow())
        .toList();
  }

  /** The direction of the primary key: its own, or that of the last key before it. */
  public static boolean isPrimaryKeyDescending(ArchiveQuery query) {
    List<SortKey> keys = query.sortKeys();
    return keys.stream()
        .filter(key -> isPrimaryKey(query, key))
        .findFirst()
        .map(SortKey::isDescending)
        .orElse(!keys.isEmpty() && keys.get(keys.size() - 1).isDescending());
  }

  private static boolean isPrimaryKey(ArchiveQuery query, SortKey key) {
    return key.source().equals(new Attribute(query.entity().keyAttribute()));
  }
}
