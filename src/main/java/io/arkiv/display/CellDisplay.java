package io.arkiv.display;

import io.arkiv.archive.source.ListItem;

/**
 * Makes the cell of one column.
 *
 * @param raw makes the raw value as it is told: an id, an ISO date
 * @param text makes the text that is shown
 * @param key the name of the id in hints, such as {@code category_id}; null without
 * @param isLink whether the id leads to something
 */
record CellDisplay(ValueDisplay raw, ValueDisplay text, String key, boolean isLink) {

  DisplayCell show(Object value) {
    return new DisplayCell(
        raw(value), value == null ? "" : (String) text.show(value), tooltip(value), link(value));
  }

  Object raw(Object value) {
    return value == null ? null : raw.show(value);
  }

  String tooltip(Object value) {
    return key != null && value instanceof ListItem item && item.id() != null
        ? "{" + key + "=" + item.id() + "}"
        : "";
  }

  String link(Object value) {
    return isLink && value instanceof ListItem item && item.id() != null
        ? key + "=" + item.id()
        : "";
  }
}
