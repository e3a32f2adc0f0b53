package io.arkiv.provider.keys;

import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.SortTerm;
import io.arkiv.provider.sql.SqlText;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;

/**
 * The primary keys of a page, found over no more joins than its order needs: what the rows show is
 * looked up for none that are passed over, and a plan that finds keys by an index can be kept.
 */
public final class PageKeys {

  /** Fewer rows are joined in the time that another sub-select takes to plan. */
  private static final int FEWEST_PASSED = 500;

  private final EntityManager entities;
  private final EclipseLinkSql sql;
  private final ArchiveQuery query;
  private final CriteriaQuery<Object> criteria;
  private final ColumnTranslator columns;
  private final List<SortTerm> order;
  private final boolean isFilterOfOneTable;
  private final boolean isPlanKept;
  private final int passed;
  private final int rows;

  /**
   * The keys of a page, where to find them first pays: not where the filter is about joined rows,
   * as planners choose better where to begin when they see all that is asked for.
   *
   * @param leg the one that the page lies in, or begins in
   * @param passed how many of its rows come before the page
   * @param rows how many the page has at the most
   */
  public static Optional<PageKeys> of(
      EntityManager entities,
      ArchiveQuery query,
      StatementSettings settings,
      Leg leg,
      int passed,
      int rows) {
    EclipseLinkSql sql = new EclipseLinkSql(entities);
    boolean isPlanKept = passed == 0 && sql.dialect().keepsPlans() && KeptPlan.serves(query);
    return isPlanKept || passed >= FEWEST_PASSED
        ? Optional.of(new PageKeys(entities, sql, query, settings, leg, passed, rows, isPlanKept))
            .filter(keys -> keys.isFilterOfOneTable)
        : Optional.empty();
  }

  private PageKeys(
      EntityManager entities,
      EclipseLinkSql sql,
      ArchiveQuery query,
      StatementSettings settings,
      Leg leg,
      int passed,
      int rows,
      boolean isPlanKept) {
    this.entities = entities;
    this.sql = sql;
    this.isPlanKept = isPlanKept;
    this.query = query;
    this.passed = passed;
    this.rows = rows;
    this.criteria = sql.builder().createQuery(Object.class);
    Root<?> root = criteria.from(query.entity().rootType());
    this.columns = new ColumnTranslator(sql, criteria, root);
    Predicate matches = new MatchingRows(sql, query, settings).of(criteria, columns);
    this.isFilterOfOneTable = root.getJoins().isEmpty();
    this.order = RowOrder.terms(query, columns);
    criteria.where(
        leg == Leg.WHOLE
            ? new Predicate[] {matches}
            : new Predicate[] {matches, new RowSeek(sql, order).leg(query.lastRow(), leg)});
  }

  /** Whether the key of a row, in a larger statement, is one of them. */
  public Predicate include(Expression<?> key) {
    criteria
        .select(columns.attribute(query.entity().keyAttribute()))
        .orderBy(RowOrder.of(sql.builder(), order));
    TypedQuery<Object> keys = entities.createQuery(criteria);
    sql.sortMissingLowest(keys, order);
    SqlText all = sql.textOf(keys);
    return sql.isAmong(key, isPlanKept ? all.first(rows) : all.page(passed, rows));
  }
}
