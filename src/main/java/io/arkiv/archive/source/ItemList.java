package io.arkiv.archive.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Several list items as fetched in one value, in their order.
 *
 * @param stored the value as the database gave it, which tells lists apart
 */
public record ItemList(String stored, List<ListItem> items) {

  /** What stands between the items; no name has it. */
  public static final char BETWEEN_ITEMS = '\u001E';

  /** What stands between the name of an item and its id. */
  public static final char BEFORE_ID = '\u001F';

  public ItemList {
    items = List.copyOf(items);
  }

  static ItemList read(String stored) {
    Set<ListItem> items = new LinkedHashSet<>();
    for (String item : stored.split(String.valueOf(BETWEEN_ITEMS))) {
      int end = item.lastIndexOf(BEFORE_ID);
      String name = item.substring(0, end);
      items.add(
          new ListItem(Integer.valueOf(item.substring(end + 1)), name.isEmpty() ? null : name));
    }
    return new ItemList(stored, List.copyOf(items));
  }

  /** The ids of the items. */
  public List<Number> ids() {
    return items.stream().map(ListItem::id).toList();
  }
}
