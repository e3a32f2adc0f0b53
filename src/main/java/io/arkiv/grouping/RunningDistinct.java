package io.arkiv.grouping;

import io.arkiv.archive.source.ItemList;
import io.arkiv.archive.source.ListItem;
import io.arkiv.archive.text.LowerCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many different values there are so far. It remembers those of this answer only: what earlier
 * answers of a walk gave is asked of the database.
 */
final class RunningDistinct implements RunningTotal {

  private final Set<Object> seen = new HashSet<>();
  private final boolean isContinued;
  private long count;

  RunningDistinct(long count, boolean isContinued) {
    this.count = count;
    this.isContinued = isContinued;
  }

  /** Looks up which of the values that come next were there in earlier answers. */
  void expect(Collection<Object> values, EarlierValues earlier) {
    if (isContinued) {
      List<Object> unknown = new ArrayList<>();
      for (Object value : values) {
        if (!seen.contains(comparable(value))) {
          unknown.add(comparable(value));
        }
      }
      if (!unknown.isEmpty()) {
        seen.addAll(earlier.among(new HashSet<>(unknown)));
      }
    }
  }

  @Override
  public void add(Object value) {
    if (seen.add(comparable(value))) {
      count++;
    }
  }

  @Override
  public Object value() {
    return ExactNumber.smallest(count);
  }

  @Override
  public List<Object> state() {
    return List.of(count);
  }

  /** A value as the database compares it: texts folded, items by id. */
  static Object comparable(Object value) {
    if (value instanceof String text) {
      return LowerCase.of(text);
    }
    if (value instanceof ItemList items) {
      return items.stored();
    }
    return ComparableKey.part(value instanceof ListItem item ? item.id() : value);
  }
}
