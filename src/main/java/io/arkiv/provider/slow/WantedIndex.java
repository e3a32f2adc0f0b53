package io.arkiv.provider.slow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An index that would lead to the rows of a query.
 *
 * @param equal what one value is asked for of, in any order
 * @param then what is a range, an order or a part of a text behind that; null for nothing
 * @param isOfTextParts whether it has to find texts by what they contain
 */
record WantedIndex(String table, List<StoredKey> equal, StoredKey then, boolean isOfTextParts) {

  /** More columns make an index larger, and lead to hardly fewer rows. */
  private static final int MOST_EQUAL = 2;

  WantedIndex {
    equal = List.copyOf(equal);
  }

  /** As it would be made. */
  String told() {
    Stream<StoredKey> keys =
        Stream.concat(equal.stream().limit(MOST_EQUAL), Stream.ofNullable(then));
    String on = keys.map(StoredKey::told).collect(Collectors.joining(", ", "(", ")"));
    return (isOfTextParts ? "trigrams of " : "") + table + " " + on;
  }

  /** Whether one that is there does. */
  boolean isServedBy(TableIndex index) {
    if (isOfTextParts) {
      return index.isOfTextParts() && then.is(index.parts().get(0));
    }
    if (index.isOfTextParts()) {
      return false;
    }
    List<StoredKey> left = new ArrayList<>(equal);
    int at = 0;
    while (at < index.parts().size() && removed(left, index.parts().get(at))) {
      at++;
    }
    boolean isLed = equal.isEmpty() || at > 0;
    return isLed && (then == null || at < index.parts().size() && then.is(index.parts().get(at)));
  }

  private static boolean removed(List<StoredKey> left, String part) {
    return left.removeIf(key -> key.is(part));
  }
}
