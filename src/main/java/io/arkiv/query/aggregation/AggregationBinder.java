package io.arkiv.query.aggregation;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.source.Reference;
import io.arkiv.odata.ColumnTerm;
import io.arkiv.odata.OrderByItem;
import io.arkiv.odata.SelectItem;
import io.arkiv.odata.Word;
import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import io.arkiv.query.column.Columns;
import io.arkiv.query.column.SelectBinder;
import io.arkiv.query.column.SortKey;
import io.arkiv.query.literal.CalendarSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes groups, totals and their order of a {@code $select} that has functions. */
public final class AggregationBinder {

  /** Different totals in one query: databases limit the columns of a row. */
  static final int MAX_AGGREGATES = 200;

  private final Archive archive;
  private final Columns names;
  private final TermBinder binder;
  private final List<ArchiveColumn> shown = new ArrayList<>();
  private final List<AggregateColumn> columns = new ArrayList<>();
  private final List<Aggregate> aggregates = new ArrayList<>();
  private final Map<Integer, List<GroupKey>> keys = new TreeMap<>();
  private final Map<Integer, List<GroupSort>> orders = new TreeMap<>();
  private final List<SortKey> detailKeys = new ArrayList<>();
  private final List<BoundTerm> terms = new ArrayList<>();
  private boolean hasDetails;

  public AggregationBinder(Archive archive, Caller caller, CalendarSettings settings) {
    this.archive = archive;
    this.names = new Columns(archive);
    this.binder = new TermBinder(names::toSelect, caller, settings.storedZone());
  }

  /** Whether a {@code $select} needs one: it has a function, or a modifier. */
  public static boolean isNeeded(List<SelectItem> items) {
    return items.stream().anyMatch(item -> !item.term().isPlain());
  }

  /**
   * Binds the {@code $select}: the first step.
   *
   * @throws io.arkiv.problem.ProblemException at the first thing that has no meaning
   */
  public void select(List<SelectItem> items) {
    Map<String, BoundTerm> byName = new LinkedHashMap<>();
    for (SelectItem item : items) {
      if (item.term().isPlain() && item.term().name().is(SelectBinder.ALL_DEFAULTS)) {
        archive
            .defaultColumns()
            .forEach(column -> byName.putIfAbsent(column.name(), plain(column, item.term())));
      } else {
        BoundTerm term = binder.bind(item.term());
        byName.putIfAbsent(term.shown().name(), term);
      }
    }
    terms.addAll(byName.values());
    terms.forEach(this::addColumn);
    terms.forEach(this::checkLevel);
  }

  /**
   * Binds the {@code $orderBy}: the second step.
   *
   * @throws io.arkiv.problem.ProblemException at the first thing that has no meaning
   */
  public void sort(List<OrderByItem> items) {
    items.forEach(this::sort);
    boolean isDescending = !items.isEmpty() && items.get(items.size() - 1).isDescending();
    String key = archive.entity().keyAttribute();
    detailKeys.add(new SortKey(new Attribute(key), ValueKind.INTEGER, isDescending));
  }

  /** The columns of an answer. */
  public List<ArchiveColumn> shown() {
    return shown;
  }

  /** The order of the details within their group, down to the primary key. */
  public List<SortKey> detailKeys() {
    return detailKeys;
  }

  /** Groups, totals and their order. */
  public Aggregation aggregation() {
    return new Aggregation(columns, aggregates, levels(), hasDetails);
  }

  private static BoundTerm plain(ArchiveColumn column, ColumnTerm all) {
    Word name = new Word(column.name(), all.span());
    ColumnTerm term = new ColumnTerm(name, List.of(), List.of(), column.name(), all.span());
    return new BoundTerm(
        term, null, column, TermModifiers.read(List.of(), column.name(), null, true, false));
  }

  private void addColumn(BoundTerm term) {
    boolean isHidden = term.modifiers().hidesDetail;
    hasDetails |= !isHidden;
    shown.add(term.shown());
    if (term.function() == null) {
      columns.add(new AggregateColumn.Plain(term.column(), isHidden));
    } else if (term.function() == ColumnFunction.GROUP_BY) {
      refuseAgain(term);
      List<GroupKey> ofLevel = keys.computeIfAbsent(term.level(), level -> new ArrayList<>());
      columns.add(new AggregateColumn.Key(term.column(), isHidden, term.level(), ofLevel.size()));
      ofLevel.add(new GroupKey(term.column(), identity(term.column(), false)));
    } else {
      columns.add(new AggregateColumn.Total(term.column(), isHidden, total(term)));
    }
  }

  /** Within a group of a key, every group of the same key would be that group again. */
  private void refuseAgain(BoundTerm term) {
    boolean isAgain =
        keys.entrySet().stream()
            .filter(level -> level.getKey() != term.level())
            .flatMap(level -> level.getValue().stream())
            .anyMatch(key -> key.column().equals(term.column()));
    if (isAgain) {
      throw Problem.at(
              term.term().span(),
              ProblemCode.WRONG_COUNT,
              "\"" + term.term().text() + "\" groups by what another level groups by already")
          .asException();
    }
  }

  /** Levels leave no gap, and only groups make levels beyond the first. */
  private void checkLevel(BoundTerm term) {
    int level = term.level();
    boolean isGroup = term.function() == ColumnFunction.GROUP_BY;
    int missing = 1;
    while (missing < level && keys.containsKey(missing)) {
      missing++;
    }
    boolean isMissing = missing < level || !isGroup && level > 1 && !keys.containsKey(level);
    if (isMissing) {
      throw Problem.at(
              term.modifiers().levelAt,
              ProblemCode.BAD_VALUE,
              "level "
                  + level
                  + " is not there: no GroupBy stands on level "
                  + missing
                  + " (those without a number stand on level 1)")
          .asException();
    }
  }

  private int total(BoundTerm term) {
    Aggregate aggregate = term.aggregate();
    int known = aggregates.indexOf(aggregate);
    if (known >= 0) {
      return known;
    }
    if (aggregates.size() == MAX_AGGREGATES) {
      throw Problem.at(
              term.term().span(),
              ProblemCode.TOO_LARGE,
              "a query has at most " + MAX_AGGREGATES + " different totals")
          .asException();
    }
    aggregates.add(aggregate);
    return aggregates.size() - 1;
  }

  private void sort(OrderByItem item) {
    BoundTerm term = binder.bind(item.term());
    if (term.function() == null) {
      SortKey key = sortKey(term, item);
      if (detailKeys.stream().noneMatch(known -> known.source().equals(key.source()))) {
        detailKeys.add(key);
      }
    } else if (term.function() == ColumnFunction.GROUP_BY) {
      sortByGroup(term, item.isDescending());
    } else {
      int index = total(term);
      keys.keySet().forEach(level -> addSort(level, GroupSort.byTotal(index, item.isDescending())));
    }
  }

  private SortKey sortKey(BoundTerm term, OrderByItem item) {
    if (!term.term().isCall()) {
      return SortKey.of(names.toSort(item.term().name()), item.isDescending());
    }
    return identity(term.column(), item.isDescending()).get(0);
  }

  private void sortByGroup(BoundTerm term, boolean isDescending) {
    boolean isFound = false;
    for (Map.Entry<Integer, List<GroupKey>> level : keys.entrySet()) {
      for (GroupKey key : level.getValue()) {
        if (key.column().equals(term.column())) {
          isFound = true;
          identity(key.column(), isDescending)
              .forEach(part -> addSort(level.getKey(), GroupSort.byKey(part)));
        }
      }
    }
    if (!isFound) {
      throw Problem.at(
              term.term().span(),
              ProblemCode.UNKNOWN_COLUMN,
              "\"" + term.term().text() + "\" sorts groups, but $select does not group by it")
          .asException();
    }
  }

  /** A term that sorts by what is sorted by already changes nothing. */
  private void addSort(int level, GroupSort sort) {
    List<GroupSort> order = orders.computeIfAbsent(level, absent -> new ArrayList<>());
    boolean isKnown =
        order.stream()
            .anyMatch(
                known ->
                    sort.isByTotal()
                        ? known.aggregate() == sort.aggregate()
                        : !known.isByTotal() && known.key().source().equals(sort.key().source()));
    if (!isKnown) {
      order.add(sort);
    }
  }

  private List<GroupLevel> levels() {
    boolean isTotalled =
        terms.stream()
            .anyMatch(
                term ->
                    term.function() != null
                        || term.modifiers().hasHeader
                        || term.modifiers().hasFooter);
    boolean isOfOneGroup = keys.isEmpty();
    if (isOfOneGroup) {
      if (!isTotalled && hasDetails) {
        return List.of();
      }
      keys.put(1, List.of());
    }
    keys.forEach(
        (level, ofLevel) ->
            ofLevel.forEach(
                key -> key.identity().forEach(part -> addSort(level, GroupSort.byKey(part)))));
    List<GroupLevel> made = new ArrayList<>();
    keys.forEach(
        (level, ofLevel) ->
            made.add(
                new GroupLevel(
                    ofLevel,
                    orders.getOrDefault(level, List.of()),
                    terms.stream().anyMatch(t -> t.level() == level && t.modifiers().hasHeader),
                    isOfOneGroup
                        || terms.stream()
                            .anyMatch(t -> t.level() == level && t.modifiers().hasFooter))));
    return hasDetails ? made : withoutSilentLevels(made);
  }

  /**
   * Without details nothing comes out of the levels behind the last that has bands; where none has
   * any, the innermost groups come out as footers, since an answer without rows serves nobody.
   */
  private static List<GroupLevel> withoutSilentLevels(List<GroupLevel> levels) {
    int last = levels.size();
    while (last > 0 && !levels.get(last - 1).hasBands()) {
      last--;
    }
    if (last > 0) {
      return levels.subList(0, last);
    }
    List<GroupLevel> closed = new ArrayList<>(levels);
    GroupLevel innermost = closed.remove(closed.size() - 1);
    closed.add(new GroupLevel(innermost.keys(), innermost.order(), false, true));
    return closed;
  }

  /** What tells the keys of a column apart, in the order in which they sort. */
  private List<SortKey> identity(ArchiveColumn column, boolean isDescending) {
    ColumnSource source = column.source();
    if (source.isSameInEveryRow()) {
      return List.of();
    }
    if (source.appearance() == Appearance.PERIOD) {
      return List.of(new SortKey(source, ValueKind.DATE_TIME, isDescending));
    }
    if (source.equals(new Attribute(archive.entity().keyAttribute()))) {
      // not the attribute itself: nothing behind a primary key is sorted by
      ColumnSource key = new Reference(archive.entity().keyAttribute());
      return List.of(new SortKey(key, ValueKind.INTEGER, isDescending));
    }
    SortKey key = SortKey.of(column, isDescending);
    if (column.kind() != ValueKind.ITEM || key.kind() == ValueKind.INTEGER) {
      return List.of(key);
    }
    ColumnSource id = ItemParts.of(source).id();
    return List.of(key, new SortKey(id, ValueKind.INTEGER, isDescending));
  }
}
