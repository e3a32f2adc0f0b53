package io.arkiv.provider.keys;

import io.arkiv.archive.Comparison;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;

/**
 * A value of rows that a relation leads to: which rows have one, and which lack it, said so that
 * the related table can be looked at first, or only where a row is.
 */
final class JoinedValue {

  private final EclipseLinkSql sql;
  private final AbstractQuery<?> query;
  private final Root<?> root;
  private final ColumnTranslator columns;
  private final ColumnSource source;
  private final ValueKind kind;
  private final boolean isDescending;

  JoinedValue(
      EclipseLinkSql sql,
      AbstractQuery<?> query,
      Root<?> root,
      ColumnTranslator columns,
      SortKey key) {
    this.sql = sql;
    this.query = query;
    this.root = root;
    this.columns = columns;
    this.source = key.source();
    this.kind = key.kind();
    this.isDescending = key.isDescending();
  }

  /** Whether one relation leads to all that a value is made of. */
  static boolean isJoined(ColumnSource source) {
    List<String> paths = source.paths();
    return !paths.isEmpty()
        && paths.stream().map(JoinedValue::first).distinct().count() == 1
        && paths.get(0).indexOf('.') > 0;
  }

  /**
   * Whether the value that follows another can be found without looking at the rows: one that is
   * stored as it is sorted, and may be shared by many.
   */
  static boolean hasNext(SortKey key) {
    Compared compared = Compared.in(key.source());
    boolean isStored = compared.rows() == null && !compared.path().isEmpty();
    return key.kind() == ValueKind.BOOLEAN || isStored && key.kind() != ValueKind.DATE_TIME;
  }

  /**
   * The rows with the value that follows one in the order.
   *
   * @param value null for the first of all
   */
  Predicate isNext(Object value) {
    CriteriaBuilder builder = sql.builder();
    Expression<?> here = columns.sortable(source, kind);
    if (kind != ValueKind.BOOLEAN) {
      return builder.equal(here, following(value));
    }
    boolean first = isDescending;
    if (value == null) {
      return builder.equal(here, first);
    }
    return value.equals(first) ? builder.equal(here, !first) : builder.disjunction();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Expression<?> following(Object value) {
    CriteriaBuilder builder = sql.builder();
    String row = commonRow(source.paths());
    Subquery<Comparable> following = query.subquery(Comparable.class);
    Root<?> related = following.from(sql.elementType(root.getJavaType(), row));
    ColumnSource stored = source.along(path -> path.substring(row.length() + 1));
    Expression<Comparable> there =
        (Expression<Comparable>)
            new ColumnTranslator(sql, following, related).sortable(stored, kind);
    following.select(isDescending ? builder.greatest(there) : builder.least(there));
    if (value != null) {
      Comparison comparison = isDescending ? Comparison.LESS : Comparison.GREATER;
      following.where(ValueComparison.of(builder, there, comparison, value));
    }
    return following;
  }

  /** The rows that have it, said to need the joined rows: databases cannot see that themselves. */
  Predicate isPresent() {
    CriteriaBuilder builder = sql.builder();
    String row = commonRow(source.paths());
    return builder.and(
        builder.isNotNull(sql.key(columns.relation(row))), hasValue(columns, source));
  }

  private Predicate hasValue(ColumnTranslator translator, ColumnSource value) {
    CriteriaBuilder builder = sql.builder();
    Predicate hasValue = builder.isNotNull(translator.sortable(value, kind));
    FirstOfMany first = Compared.in(value).rows();
    return first == null
        ? hasValue
        : builder.and(
            builder.isNotNull(translator.first(first).attribute(first.rows().keyAttribute())),
            hasValue);
  }

  /** The rows that lack it: nothing related has one. */
  Predicate isMissing() {
    CriteriaBuilder builder = sql.builder();
    String relation = first(source.paths().get(0));
    Subquery<Object> having = query.subquery(Object.class);
    Root<?> related = having.from(sql.elementType(root.getJavaType(), relation));
    ColumnTranslator relatedColumns = new ColumnTranslator(sql, having, related);
    ColumnSource value = source.along(path -> path.substring(relation.length() + 1));
    having
        .select(sql.key(related))
        .where(
            builder.equal(sql.key(related), sql.foreignKey(root, relation)),
            hasValue(relatedColumns, value));
    return builder.not(builder.exists(having));
  }

  private static String first(String path) {
    return path.substring(0, Math.max(0, path.indexOf('.')));
  }

  /** The last row that every path leads through. */
  private static String commonRow(List<String> paths) {
    String common = parent(paths.get(0));
    for (String path : paths) {
      while (!(parent(path) + ".").startsWith(common + ".")) {
        common = parent(common);
      }
    }
    return common;
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }
}
