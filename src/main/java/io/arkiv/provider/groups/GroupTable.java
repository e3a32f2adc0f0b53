package io.arkiv.provider.groups;

import io.arkiv.archive.source.ColumnSource;
import io.arkiv.dialect.Dialect;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.aggregation.GroupKey;
import io.arkiv.query.aggregation.GroupLevel;
import io.arkiv.query.aggregation.GroupSort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The groups of all levels as one table: {@code lvl}, the parts of the keys {@code k1}, {@code k2},
 * ..., the texts that stand for them {@code v1}, ..., and the totals {@code a1}, ....
 */
final class GroupTable {

  private final Aggregation aggregation;
  private final Dialect dialect;
  private final List<List<GroupKeySql>> levels = new ArrayList<>();
  private final List<TotalSql> totals = new ArrayList<>();

  GroupTable(Aggregation aggregation, BaseRows rows, ColumnSource primaryKey) {
    this.aggregation = aggregation;
    this.dialect = rows.sql().dialect();
    for (GroupLevel level : aggregation.levels()) {
      levels.add(level.keys().stream().map(key -> new GroupKeySql(key, rows)).toList());
    }
    aggregation
        .aggregates()
        .forEach(
            total ->
                totals.add(new TotalSql(total, rows, total.column().source().equals(primaryKey))));
  }

  List<List<GroupKeySql>> levels() {
    return levels;
  }

  List<TotalSql> totals() {
    return totals;
  }

  /** The columns that group the levels up to one. */
  private List<String> grouping(int level) {
    return levels.subList(0, level).stream()
        .flatMap(List::stream)
        .flatMap(key -> key.grouping().stream())
        .toList();
  }

  /** The parts of the keys of the levels up to one. */
  private List<String> parts(int level) {
    return levels.subList(0, level).stream()
        .flatMap(List::stream)
        .flatMap(key -> key.parts().stream())
        .toList();
  }

  /** The names of the columns of the table. */
  private List<String> names() {
    Stream<String> keys = numbered("k", parts(levels.size()).size());
    Stream<String> texts =
        numbered("v", (int) allKeys().filter(k -> k.shownText() != null).count());
    Stream<String> numbers =
        numbered("a", totals.stream().mapToInt(t -> t.selections().size()).sum());
    return Stream.of(Stream.of("lvl"), keys, texts, numbers).flatMap(names -> names).toList();
  }

  private static Stream<String> numbered(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i);
  }

  private Stream<GroupKeySql> allKeys() {
    return levels.stream().flatMap(List::stream);
  }

  /** The statement of the table, over {@code r}. */
  String select(Set<Integer> wanted) {
    List<Integer> sorted = wanted.stream().sorted(Comparator.reverseOrder()).toList();
    List<String> columns = grouping(levels.size());
    boolean isRepeated = columns.stream().distinct().count() < columns.size();
    if (sorted.size() == 1 || isRepeated || !dialect.hasGroupingSets()) {
      return sorted.stream()
          .map(level -> selection(level, String.valueOf(level)) + groupBy(level))
          .collect(Collectors.joining(" UNION ALL "));
    }
    String sets =
        sorted.stream()
            .map(level -> "(" + String.join(", ", grouping(level)) + ")")
            .collect(Collectors.joining(", "));
    return selection(levels.size(), levelOfSet(sorted)) + " GROUP BY GROUPING SETS (" + sets + ")";
  }

  /** Which of the nested sets of columns a row is grouped by. */
  private String levelOfSet(List<Integer> sorted) {
    StringBuilder level = new StringBuilder("CASE");
    for (int i = 0; i < sorted.size() - 1; i++) {
      List<String> own = levels.get(sorted.get(i) - 1).get(0).grouping();
      level.append(" WHEN GROUPING(").append(own.get(0)).append(") = 0 THEN ");
      level.append(sorted.get(i));
    }
    return level.append(" ELSE ").append(sorted.get(sorted.size() - 1)).append(" END").toString();
  }

  private String groupBy(int level) {
    List<String> columns = grouping(level);
    return columns.isEmpty() ? "" : " GROUP BY " + String.join(", ", columns);
  }

  private String selection(int level, String levelText) {
    return selection(level, levelText, "r");
  }

  private String selection(int level, String levelText, String from) {
    List<String> inner = parts(levels.size());
    int grouped = parts(level).size();
    Stream<String> keys =
        IntStream.range(0, inner.size()).mapToObj(i -> i < grouped ? inner.get(i) : "NULL");
    Stream<String> texts = allKeys().map(GroupKeySql::shownText).filter(text -> text != null);
    Stream<String> numbers = totals.stream().flatMap(total -> total.selections().stream());
    List<String> columns =
        Stream.of(Stream.of(levelText), keys, texts, numbers).flatMap(parts -> parts).toList();
    List<String> names = names();
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i) + " AS " + names.get(i))
        .collect(Collectors.joining(", ", "SELECT ", " FROM " + rows(level, from)));
  }

  /** The rows that the groups of a level are made of. */
  private String rows(int level, String from) {
    List<String> medians =
        totals.stream().flatMap(total -> total.ranked().stream()).distinct().toList();
    return dialect.ranked(from, medians, grouping(level));
  }

  /** The statement of the one row of all rows of a table. */
  String selectAll(String from) {
    return selection(0, "0", from);
  }

  /** The names of a total's selections in the table. */
  List<String> namesOfTotal(int index) {
    int before = totals.subList(0, index).stream().mapToInt(t -> t.selections().size()).sum();
    return numbered("a", totals.get(index).selections().size())
        .map(name -> "a" + (before + Integer.parseInt(name.substring(1))))
        .toList();
  }

  /** The name of the part of a key that a term sorts by. */
  String nameOfKey(int level, GroupSort sort) {
    return "k" + placeOfKey(level, sort);
  }

  /** The place in a row of the part of a key that a term sorts by. */
  int placeOfKey(int level, GroupSort sort) {
    int at = parts(level).size();
    List<GroupKey> keys = aggregation.levels().get(level).keys();
    for (int i = 0; i < keys.size(); i++) {
      for (int part = 0; part < keys.get(i).identity().size(); part++) {
        if (keys.get(i).identity().get(part).source().equals(sort.key().source())) {
          return at + part + 1;
        }
      }
      at += levels.get(level).get(i).parts().size();
    }
    throw new IllegalStateException("no key of level " + level + " is " + sort.key().source());
  }

  /** The names of all parts of the keys up to a level. */
  List<String> namesOfKeys(int level) {
    return numbered("k", parts(level).size()).toList();
  }
}
