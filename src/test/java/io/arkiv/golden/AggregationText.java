package io.arkiv.golden;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.source.PartOfDate;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.aggregation.Aggregate;
import io.arkiv.query.aggregation.AggregateColumn;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.GroupLevel;
import io.arkiv.query.aggregation.GroupSort;
import io.arkiv.query.aggregation.Having;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes bound groups and totals as one line that a reviewer can read. */
final class AggregationText {

  private AggregationText() {}

  static String of(ArchiveQuery query) {
    Aggregation aggregation = query.aggregation();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < query.columns().size(); i++) {
      ArchiveColumn shown = query.columns().get(i);
      parts.add("\"" + shown.name() + "\":" + shown.type().wireName() + column(aggregation, i));
    }
    for (int i = 0; i < aggregation.levels().size(); i++) {
      parts.add("LEVEL " + (i + 1) + level(aggregation, aggregation.levels().get(i)));
    }
    if (aggregation.having() != null) {
      parts.add("HAVING " + having(aggregation));
    }
    parts.add(
        aggregation.hasDetails()
            ? "ROWS by "
                + query.sortKeys().stream()
                    .map(
                        key -> RestrictionText.source(key.source()) + direction(key.isDescending()))
                    .collect(Collectors.joining(", "))
            : "NO ROWS");
    return String.join("; ", parts);
  }

  private static String column(Aggregation aggregation, int index) {
    AggregateColumn column = aggregation.columns().get(index);
    String text =
        column.accept(
            new AggregateColumn.Visitor<String>() {
              @Override
              public String visit(AggregateColumn.Plain plain) {
                return " = " + value(plain.value());
              }

              @Override
              public String visit(AggregateColumn.Key key) {
                return " = key " + key.level() + "." + key.index() + " " + value(key.value());
              }

              @Override
              public String visit(AggregateColumn.Total total) {
                return " = " + total(aggregation.aggregates().get(total.index()));
              }
            });
    return text + (column.isHidden() ? " hidden" : "");
  }

  /** Totals stand in the condition by their places. */
  private static String having(Aggregation aggregation) {
    List<String> totals = new ArrayList<>();
    for (Having.LevelTotal total : aggregation.having().totals()) {
      String text = total(aggregation.aggregates().get(total.aggregate()));
      totals.add(totals.size() + " = " + text + " on level " + total.level());
    }
    return RestrictionText.of(aggregation.having().condition()) + " where " + totals;
  }

  private static String level(Aggregation aggregation, GroupLevel level) {
    String order =
        level.order().stream()
            .map(sort -> sort(aggregation, sort))
            .collect(Collectors.joining(", "));
    return (level.hasHeader() ? " header" : "")
        + (level.hasFooter() ? " footer" : "")
        + (order.isEmpty() ? " of all rows" : " by " + order);
  }

  private static String sort(Aggregation aggregation, GroupSort sort) {
    String by =
        sort.isByTotal()
            ? total(aggregation.aggregates().get(sort.aggregate()))
            : RestrictionText.source(sort.key().source());
    return by + direction(sort.isDescending());
  }

  private static String total(Aggregate total) {
    String takes = total.takes() == Aggregate.Takes.ALL ? "" : " " + total.takes();
    return total.function().spelling() + " of " + value(total.column()) + takes;
  }

  private static String value(ArchiveColumn column) {
    return column.source() instanceof PartOfDate part
        ? part.part().spelling() + "(" + column.name() + " in " + part.zone() + ")"
        : column.name();
  }

  private static String direction(boolean isDescending) {
    return isDescending ? " desc" : " asc";
  }
}
