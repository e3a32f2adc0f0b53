package io.arkiv.provider;

import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.ListItem;
import io.arkiv.archive.ValueKind;
import io.arkiv.query.CaseFold;
import io.arkiv.query.GroupKey;
import io.arkiv.query.SortKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One key of groups in a statement over {@link BaseRows}: the columns that group, the text that
 * stands for all spellings of a key, and how the key is read.
 */
final class GroupKeySql {

  private final GroupKey key;
  private final List<String> grouping = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final String shownText;

  GroupKeySql(GroupKey key, BaseRows rows) {
    this.key = key;
    for (SortKey part : key.identity()) {
      Map<Integer, String> names = namesOf(part.source());
      if (names == null || !isGroupedById(part.source())) {
        grouping.add(rows.sortable(part));
        parts.add(rows.sortable(part));
      } else {
        parts.add(rows.sql().dialect().named(rows.value(idOf(part.source())), names));
      }
    }
    if (grouping.isEmpty()) {
      grouping.add(rows.zero(key));
      parts.add(rows.zero(key));
    }
    ColumnSource text = textOf(key);
    this.shownText = text == null ? null : rows.value(text);
  }

  /**
   * The names of our own lists as they sort, by id: named once a group instead of once a row. Null
   * for every other source.
   */
  private static Map<Integer, String> namesOf(ColumnSource source) {
    if (source instanceof ColumnSource.NameOf nameOf
        && nameOf.item() instanceof ColumnSource.Enumerated enumerated) {
      Map<Integer, String> names = new HashMap<>();
      enumerated.names().forEach((id, name) -> names.put(id, CaseFold.lower(name)));
      return names;
    }
    return null;
  }

  /** A column of names alone has no id among the parts of its key. */
  private boolean isGroupedById(ColumnSource name) {
    return key.identity().stream().anyMatch(part -> part.source().equals(idOf(name)));
  }

  private static ColumnSource idOf(ColumnSource name) {
    return ColumnSource.idOf(((ColumnSource.NameOf) name).item());
  }

  /** The text that a key shows and that is not what groups it; null for none. */
  private static ColumnSource textOf(GroupKey key) {
    ColumnSource source = key.column().source();
    if (key.identity().isEmpty() || source instanceof ColumnSource.PartOfDate) {
      return null;
    }
    return switch (key.column().kind()) {
      case TEXT -> source;
      case ITEM -> isEnumerated(source) || isShownById(source) ? null : ColumnSource.nameOf(source);
      default -> null;
    };
  }

  private static boolean isEnumerated(ColumnSource source) {
    return source instanceof ColumnSource.Enumerated;
  }

  private static boolean isShownById(ColumnSource source) {
    return source instanceof ColumnSource.Item item && item.isShownById();
  }

  /** The columns of {@link BaseRows} that group by it: never none. */
  List<String> grouping() {
    return grouping;
  }

  /** The parts of the key, over the columns that group by it. */
  List<String> parts() {
    return parts;
  }

  /** The smallest spelling in a group; null for none. */
  String shownText() {
    return shownText == null ? null : "MIN(" + shownText + ")";
  }

  /** The key as a raw value. */
  Object read(Object[] row, int at, int textAt) {
    ColumnSource source = key.column().source();
    if (source instanceof ColumnSource.Constant constant) {
      return constant.value();
    }
    if (source instanceof ColumnSource.EveryRow every) {
      return every.isTrue();
    }
    if (source instanceof ColumnSource.PartOfDate part) {
      return RowLayout.shown(row[at], part.part());
    }
    int lastPart = key.identity().size() - 1;
    Object last = RowLayout.plain(row[at + lastPart], key.identity().get(lastPart).kind());
    return switch (key.column().kind()) {
      case TEXT -> RowLayout.plain(row[textAt], ValueKind.TEXT);
      case ITEM -> last instanceof Number id ? item(source, id, row, textAt) : null;
      default -> last;
    };
  }

  private ListItem item(ColumnSource source, Number id, Object[] row, int textAt) {
    if (source instanceof ColumnSource.Enumerated enumerated) {
      return new ListItem(id, enumerated.names().get(id.intValue()));
    }
    return new ListItem(id, shownText == null ? null : (String) row[textAt]);
  }
}
