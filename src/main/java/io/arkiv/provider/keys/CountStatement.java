package io.arkiv.provider.keys;

import io.arkiv.archive.ArchiveEntity;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.Snapshot;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.restriction.Restriction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.OptionalLong;

/** Counts the rows that match a query, page or no page. */
public final class CountStatement {

  private final EntityManager entities;
  private final EclipseLinkSql sql;
  private final ArchiveQuery query;
  private final StatementSettings settings;

  public CountStatement(EntityManager entities, ArchiveQuery query, StatementSettings settings) {
    this.entities = entities;
    this.sql = new EclipseLinkSql(entities);
    this.query = query;
    this.settings = settings;
  }

  /** The number of rows; estimated only where nothing is filtered and statistics exist. */
  public long count(boolean isEstimateEnough) {
    return estimated(isEstimateEnough).orElseGet(() -> exact().getSingleResult());
  }

  /** The same of the moment of a snapshot. */
  public long countIn(Snapshot snapshot, boolean isEstimateEnough) {
    return estimated(isEstimateEnough).orElseGet(() -> snapshot.number(sql.cursorOf(exact())));
  }

  private OptionalLong estimated(boolean isEstimateEnough) {
    boolean isEveryRow =
        query.restriction() instanceof Restriction.Always always
            && always.isTrue()
            && query.entity().pathFromMain().isEmpty();
    if (isEstimateEnough && isEveryRow && !sql.dialect().rowEstimate().isEmpty()) {
      long estimate = estimate();
      if (estimate >= 0) {
        return OptionalLong.of(estimate);
      }
    }
    return OptionalLong.empty();
  }

  /** What the statistics say; negative before the first ANALYZE. */
  private long estimate() {
    String table = sql.table(query.entity().rootType());
    Object rows =
        entities
            .createNativeQuery(sql.dialect().rowEstimate())
            .setParameter(1, table)
            .getSingleResult();
    return rows instanceof Number number ? number.longValue() : -1;
  }

  private TypedQuery<Long> exact() {
    ArchiveEntity entity = query.entity();
    CriteriaQuery<Long> criteria = sql.builder().createQuery(Long.class);
    Root<?> root = criteria.from(entity.rootType());
    ColumnTranslator columns = new ColumnTranslator(sql, criteria, root);
    criteria
        .select(sql.builder().count(columns.attribute(entity.keyAttribute())))
        .where(new MatchingRows(sql, query, settings).of(criteria, columns));
    return entities
        .createQuery(criteria)
        .setHint(EclipseLinkSql.TIMEOUT_HINT, settings.timeout().toMillis());
  }
}
