package io.arkiv.provider.groups;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.source.ListItem;
import io.arkiv.archive.text.LowerCase;
import io.arkiv.provider.columns.RowLayout;
import io.arkiv.query.aggregation.GroupKey;
import io.arkiv.query.column.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    Optional<ItemParts> shipped = shipped(key);
    for (SortKey part : key.identity()) {
      if (shipped.filter(list -> part.source().equals(list.name())).isPresent()) {
        String id = rows.value(shipped.get().id());
        parts.add(rows.sql().dialect().named(id, folded(shipped.get().shippedNames())));
      } else {
        grouping.add(rows.sortable(part));
        parts.add(rows.sortable(part));
      }
    }
    if (grouping.isEmpty()) {
      grouping.add(rows.zero(key));
      parts.add(rows.zero(key));
    }
    ColumnSource text = textOf(key);
    this.shownText = text == null ? null : rows.value(text);
  }

  /** The parts of a list that ships, whose items are named once a group instead of once a row. */
  private static Optional<ItemParts> shipped(GroupKey key) {
    return key.column().kind() == ValueKind.ITEM && !key.identity().isEmpty()
        ? Optional.of(ItemParts.of(key.column().source()))
            .filter(list -> !list.shippedNames().isEmpty())
        : Optional.empty();
  }

  /** The names as they sort. */
  private static Map<Integer, String> folded(Map<Integer, String> names) {
    return names.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> LowerCase.of(entry.getValue())));
  }

  /** The text that a key shows and that is not what groups it; null for none. */
  private static ColumnSource textOf(GroupKey key) {
    ColumnSource source = key.column().source();
    if (key.identity().isEmpty() || TotalSql.isPeriod(source)) {
      return null;
    }
    return switch (key.column().kind()) {
      case TEXT, ITEMS -> source;
      case ITEM -> source.appearance() == Appearance.PLAIN ? ItemParts.of(source).name() : null;
      default -> null;
    };
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
    if (key.identity().isEmpty()) {
      return source.raw(null);
    }
    int lastPart = key.identity().size() - 1;
    Object last = RowLayout.plain(row[at + lastPart], key.identity().get(lastPart).kind());
    if (shownText == null) {
      return source.raw(last);
    }
    if (key.column().kind() == ValueKind.TEXT) {
      return RowLayout.plain(row[textAt], ValueKind.TEXT);
    }
    if (key.column().kind() == ValueKind.ITEMS) {
      return source.raw(row[textAt]);
    }
    return last instanceof Number id ? new ListItem(id, (String) row[textAt]) : null;
  }
}
