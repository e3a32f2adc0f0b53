package io.arkiv.provider.keys;

import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.SortTerm;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;

/**
 * The primary keys of a page behind rows that are passed over: found over no more joins than its
 * order needs, so that what the rows show is looked up for none that are passed.
 */
public final class PageKeys {

  /** Fewer rows are joined in the time that another sub-select takes to plan. */
  private static final int FEWEST_PASSED = 500;

  private final EntityManager entities;
  private final EclipseLinkSql sql;
  private final ArchiveQuery query;
  private final CriteriaQuery<Object> criteria;
  private final ColumnTranslator columns;
  private final boolean isOfOneTable;
  private final int passed;
  private final int rows;

  /**
   * The keys of a query.
   *
   * @param passed how many of its rows come before the page
   * @param rows how many the page has at the most
   */
  public PageKeys(
      EntityManager entities,
      ArchiveQuery query,
      StatementSettings settings,
      int passed,
      int rows) {
    this.entities = entities;
    this.sql = new EclipseLinkSql(entities);
    this.query = query;
    this.passed = passed;
    this.rows = rows;
    this.criteria = sql.builder().createQuery(Object.class);
    Root<?> root = criteria.from(query.entity().rootType());
    this.columns = new ColumnTranslator(sql, criteria, root);
    criteria.where(new MatchingRows(sql, query, settings).of(criteria, columns));
    this.isOfOneTable = root.getJoins().isEmpty();
  }

  /**
   * Whether to find them first pays: not where the filter is about joined rows, as planners choose
   * better where to begin when they see all that is asked for.
   */
  public boolean pay() {
    return passed >= FEWEST_PASSED && isOfOneTable;
  }

  /** Whether the key of a row, in a larger statement, is one of them. */
  public Predicate include(Expression<?> key) {
    List<SortTerm> order = RowOrder.terms(query, columns);
    criteria
        .select(columns.attribute(query.entity().keyAttribute()))
        .orderBy(RowOrder.of(sql.builder(), order));
    TypedQuery<Object> keys = entities.createQuery(criteria);
    sql.sortMissingLowest(keys, order);
    return sql.isAmong(key, sql.textOf(keys), passed, rows);
  }
}
