package io.arkiv.provider.stream;

import io.arkiv.archive.ArchiveEntity;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Continuation;
import io.arkiv.archive.ValueKind;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.columns.RowLayout;
import io.arkiv.provider.keys.Leg;
import io.arkiv.provider.keys.MatchingRows;
import io.arkiv.provider.keys.PageKeys;
import io.arkiv.provider.keys.RowOrder;
import io.arkiv.provider.keys.RowSeek;
import io.arkiv.provider.sql.CursorSql;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.Rows;
import io.arkiv.provider.sql.SortTerm;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** One SQL statement of a page: its Criteria, and how its rows are read. */
public final class PageStatement {

  private final EntityManager entities;
  private final EclipseLinkSql sql;
  private final ArchiveQuery query;
  private final ArchiveEntity entity;
  private final List<SortKey> sortKeys;
  private final CriteriaQuery<Object[]> criteria;
  private final ColumnTranslator columns;
  private final RowLayout layout;
  private final List<SortTerm> terms;
  private List<SortTerm> order;
  private int passed;
  private boolean isLimited;
  private final Root<?> root;
  private final long timeoutMillis;
  private final int keyAt;
  private final int[] sortedAt;

  private PageStatement(EntityManager entities, ArchiveQuery query, StatementSettings settings) {
    this.entities = entities;
    this.sql = new EclipseLinkSql(entities);
    this.query = query;
    this.timeoutMillis = settings.timeout().toMillis();
    this.entity = query.entity();
    this.sortKeys = RowOrder.keysBeforePrimaryKey(query);
    this.criteria = sql.builder().createQuery(Object[].class);
    this.root = criteria.from(entity.rootType());
    this.columns = new ColumnTranslator(sql, criteria, root);
    this.layout = new RowLayout(columns);
    this.keyAt = layout.selectAttribute(entity.keyAttribute());
    this.terms = RowOrder.terms(query, columns);
    this.sortedAt = placesOfSortValues();
    this.order = terms;
    query.columns().forEach(layout::add);
    criteria.multiselect(layout.selections());
  }

  /**
   * The statement for the rows of a query that lie in one leg of its walk.
   *
   * @param leg one of those that {@link Leg#of} tells
   */
  public PageStatement(
      EntityManager entities, ArchiveQuery query, StatementSettings settings, Leg leg) {
    this(entities, query, settings);
    List<Predicate> conditions = new ArrayList<>();
    conditions.add(new MatchingRows(sql, query, settings).of(criteria, columns));
    if (leg != Leg.WHOLE) {
      conditions.add(seek().leg(query.lastRow(), leg));
    }
    boolean isFirstSettled =
        !sortKeys.isEmpty() && leg.isOfOneValue(sortKeys.get(0), query.lastRow());
    if (isFirstSettled) {
      order = terms.subList(1, terms.size());
    }
    criteria.where(conditions.toArray(Predicate[]::new)).orderBy(RowOrder.of(sql.builder(), order));
  }

  /** The statement for the rows of a query that have these keys. */
  PageStatement(
      EntityManager entities, ArchiveQuery query, StatementSettings settings, PageKeys keys) {
    this(entities, query, settings);
    this.isLimited = true;
    criteria
        .where(keys.include(columns.attribute(entity.keyAttribute())))
        .orderBy(RowOrder.of(sql.builder(), order));
  }

  private RowSeek seek() {
    RowSeek seek = new RowSeek(sql, terms);
    return sortKeys.isEmpty() ? seek : seek.over(sql, criteria, root, columns, sortKeys.get(0));
  }

  /** Passes over so many rows at the beginning. */
  void pass(int rows) {
    passed = rows;
  }

  /** Executes it: at most this many rows, as the database gave them. */
  public List<Object[]> rows(int limit) {
    TypedQuery<Object[]> typed = entities.createQuery(criteria);
    sql.sortMissingLowest(typed, order);
    typed.setHint(EclipseLinkSql.TIMEOUT_HINT, timeoutMillis);
    if (!isLimited) {
      typed.setMaxResults(limit);
    }
    if (passed > 0) {
      typed.setFirstResult(passed);
    }
    return Rows.of(typed.getResultList());
  }

  /** What a cursor over all its rows sends. */
  public CursorSql asCursor() {
    TypedQuery<Object[]> typed = entities.createQuery(criteria);
    sql.sortMissingLowest(typed, order);
    return sql.cursorOf(typed);
  }

  public ArchiveRow read(Object[] row) {
    return new ArchiveRow(primaryKey(row), entity.name(), layout.read(row));
  }

  /** Where the walk goes on behind a row. */
  public Continuation continuationBehind(Object[] row, long remaining) {
    return query.goingOn(remaining, sortValues(row), primaryKey(row), List.of());
  }

  /** What a row is sorted by, without the primary key. */
  public List<Object> sortValues(Object[] row) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < sortedAt.length; i++) {
      values.add(RowLayout.plain(row[sortedAt[i]], sortKeys.get(i).kind()));
    }
    return values;
  }

  /** Keeps the rows of one group only: those with these values of the first sort keys. */
  public void within(List<Object> group) {
    List<Predicate> conditions = new ArrayList<>(List.of(criteria.getRestriction()));
    for (int i = 0; i < group.size(); i++) {
      Expression<?> part = terms.get(i).expression();
      conditions.add(
          group.get(i) == null
              ? sql.builder().isNull(part)
              : sql.builder().equal(part, group.get(i)));
    }
    criteria.where(conditions.toArray(Predicate[]::new));
  }

  private long primaryKey(Object[] row) {
    return ((Number) row[keyAt]).longValue();
  }

  /** The places in the row of what it is sorted by. */
  private int[] placesOfSortValues() {
    int[] places = new int[sortKeys.size()];
    for (int i = 0; i < places.length; i++) {
      SortKey key = sortKeys.get(i);
      boolean isSortedAsShown = key.kind() != ValueKind.TEXT;
      places[i] =
          isSortedAsShown
              ? layout.selectValue(key.source())
              : layout.select(terms.get(i).expression());
    }
    return places;
  }
}
