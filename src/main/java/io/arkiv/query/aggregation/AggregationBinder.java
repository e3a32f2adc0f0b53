package io.arkiv.query.aggregation;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.RowKeys;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Attribute;
import io.arkiv.odata.ColumnTerm;
import io.arkiv.odata.FilterExpression;
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

/** Makes groups, totals and their order of a {@code $select} that has functions. */
public final class AggregationBinder {

  /** Different totals in one query: databases limit the columns of a row. */
  static final int MAX_AGGREGATES = 200;

  private final Archive archive;
  private final Caller caller;
  private final CalendarSettings settings;
  private final Columns names;
  private final TermBinder binder;
  private final KeyIdentity identity;
  private final LevelBinder levels;
  private final List<ArchiveColumn> shown = new ArrayList<>();
  private final List<AggregateColumn> columns = new ArrayList<>();
  private final List<Aggregate> aggregates = new ArrayList<>();
  private final List<SortKey> detailKeys = new ArrayList<>();
  private final List<BoundTerm> terms = new ArrayList<>();
  private List<Aggregate> selected = List.of();
  private Having having;
  private boolean hasDetails;

  public AggregationBinder(Archive archive, Caller caller, CalendarSettings settings) {
    this.archive = archive;
    this.caller = caller;
    this.settings = settings;
    this.names = new Columns(archive);
    this.binder = new TermBinder(names, caller, settings.storedZone());
    this.identity = new KeyIdentity(archive.entity().keyAttribute());
    this.levels = new LevelBinder(identity);
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
        BoundTerm term = binder.bind(item.term(), names::toSelect);
        byName.putIfAbsent(term.shown().name(), term);
      }
    }
    terms.addAll(byName.values());
    terms.forEach(this::addColumn);
    terms.forEach(levels::check);
    selected = List.copyOf(aggregates);
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

  /**
   * Binds the condition on groups: the last step.
   *
   * @param condition null for none
   * @throws io.arkiv.problem.ProblemException at the first thing that has no meaning
   */
  public void having(FilterExpression condition) {
    if (condition == null) {
      return;
    }
    List<GroupLevel> made = levels.made(terms, hasDetails);
    if (made.stream().allMatch(level -> level.keys().isEmpty())) {
      throw noGroups(condition);
    }
    HavingBinder totals =
        new HavingBinder(archive, caller, settings, binder, selected, made.size());
    having = totals.bind(condition);
  }

  /** The problem that a condition is on groups where there are none. */
  public static RuntimeException noGroups(FilterExpression condition) {
    return Problem.at(
            condition.span(),
            ProblemCode.UNFIT_OPERATOR,
            "Having restricts groups, and no GroupBy stands in $select")
        .asException();
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
    return new Aggregation(columns, aggregates, levels.made(terms, hasDetails), hasDetails, having);
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
    if (RowKeys.isOne(term.shown())) {
      return;
    }
    shown.add(term.shown());
    if (term.function() == null) {
      columns.add(new AggregateColumn.Plain(term.column(), isHidden));
    } else if (term.function() == ColumnFunction.GROUP_BY) {
      columns.add(levels.group(term));
    } else {
      columns.add(new AggregateColumn.Total(term.column(), isHidden, total(term)));
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
    BoundTerm term = binder.bind(item.term(), names::toSort);
    if (term.function() == null) {
      SortKey key = sortKey(term, item);
      if (detailKeys.stream().noneMatch(known -> known.source().equals(key.source()))) {
        detailKeys.add(key);
      }
    } else if (term.function() == ColumnFunction.GROUP_BY) {
      levels.sortByKey(term, item.isDescending());
    } else {
      levels.sortByTotal(total(term), item.isDescending());
    }
  }

  private SortKey sortKey(BoundTerm term, OrderByItem item) {
    if (!term.term().isCall()) {
      return SortKey.of(names.toSort(item.term().name()), item.isDescending());
    }
    return identity.of(term.column(), item.isDescending()).get(0);
  }
}
