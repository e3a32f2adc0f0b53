package io.arkiv.provider.keys;

import io.arkiv.archive.ArchiveEntity;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

/**
 * The rows that a query matches: those of the main entity that satisfy its restriction, or those of
 * another entity that one of them refers to.
 */
public final class MatchingRows {

  private final EclipseLinkSql sql;
  private final ArchiveQuery query;
  private final StatementSettings settings;

  public MatchingRows(EclipseLinkSql sql, ArchiveQuery query, StatementSettings settings) {
    this.sql = sql;
    this.query = query;
    this.settings = settings;
  }

  /** The condition on the root of a statement, whose columns are these. */
  public Predicate of(AbstractQuery<?> criteria, ColumnTranslator columns) {
    ArchiveEntity entity = query.entity();
    return entity
        .pathFromMain()
        .map(path -> isReferred(criteria, columns, path))
        .orElseGet(() -> satisfied(criteria, columns));
  }

  private Predicate satisfied(AbstractQuery<?> criteria, ColumnTranslator columns) {
    Class<?> mainType = query.main().rootType();
    ConditionTranslator conditions =
        new ConditionTranslator(sql, criteria, mainType, columns, settings.storedZone());
    return new RestrictionTranslator(sql.builder(), conditions).translate(query.restriction());
  }

  private Predicate isReferred(
      AbstractQuery<?> criteria, ColumnTranslator columns, String pathFromMain) {
    CriteriaBuilder builder = sql.builder();
    ArchiveEntity main = query.main();
    Subquery<Object> referring = criteria.subquery(Object.class);
    Root<?> root = referring.from(main.rootType());
    ColumnTranslator mainColumns = new ColumnTranslator(sql, referring, root);
    Predicate refers =
        builder.equal(
            mainColumns.attribute(pathFromMain), columns.attribute(query.entity().keyAttribute()));
    Predicate satisfied = satisfied(referring, mainColumns);
    if (isNever(satisfied)) {
      // the provider would forget it within a sub-select
      return satisfied;
    }
    referring.select(root.get(main.keyAttribute())).where(refers, satisfied);
    return builder.exists(referring);
  }

  /** Whether it is the empty disjunction, which no row satisfies. */
  private static boolean isNever(Predicate predicate) {
    return predicate.getOperator() == Predicate.BooleanOperator.OR
        && predicate.getExpressions().isEmpty();
  }
}
