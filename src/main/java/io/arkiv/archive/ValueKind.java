package io.arkiv.archive;

import io.arkiv.archive.source.ItemList;
import io.arkiv.archive.source.ListItem;

/** The shape of a column's raw value: the Java type that the fetch room hands on. */
public enum ValueKind {
  /** {@link Boolean}. */
  BOOLEAN,
  /** {@link Integer}: ids and counts of 32 bits. */
  INTEGER,
  /** {@link java.math.BigDecimal} or {@link Double}. */
  DECIMAL,
  /** {@link String}. */
  TEXT,
  /** {@link java.time.LocalDateTime} in the zone that the database stores. */
  DATE_TIME,
  /** {@link Long}, whole seconds. */
  SECONDS,
  /** {@link ListItem}: a list item, an associate or a group. */
  ITEM,
  /** {@link ItemList}: several of them. */
  ITEMS
}
