package io.arkiv.query.aggregation;

import io.arkiv.query.column.SortKey;

/**
 * One term of the order of groups: by a part of their keys, or by one of their totals.
 *
 * @param key the part of the key; null where a total sorts
 * @param aggregate the total's place in {@link Aggregation#aggregates}; negative where a key sorts
 */
public record GroupSort(SortKey key, int aggregate, boolean isDescending) {

  static GroupSort byKey(SortKey key) {
    return new GroupSort(key, -1, key.isDescending());
  }

  static GroupSort byTotal(int aggregate, boolean isDescending) {
    return new GroupSort(null, aggregate, isDescending);
  }

  /** Whether it sorts by a total. */
  public boolean isByTotal() {
    return key == null;
  }
}
