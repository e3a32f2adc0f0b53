package io.arkiv.provider;

import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.ValueKind;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns column sources into expressions over one root. */
final class ColumnTranslator {

  private final EclipseLinkSql sql;
  private final CriteriaBuilder builder;
  private final AbstractQuery<?> query;
  private final Joins joins;
  private final Map<String, ColumnTranslator> firsts = new HashMap<>();

  ColumnTranslator(EclipseLinkSql sql, AbstractQuery<?> query, From<?, ?> root) {
    this.sql = sql;
    this.builder = sql.builder();
    this.query = query;
    this.joins = new Joins(root);
  }

  /** The attribute at the end of a path, joined where needed. */
  <T> Expression<T> attribute(String path) {
    return joins.attribute(path);
  }

  /** The row at the end of a path of relations. */
  From<?, ?> relation(String path) {
    return joins.relation(path);
  }

  /** A value as it is sorted: texts folded, references without a value as NULL. */
  Expression<?> sortable(ColumnSource source, ValueKind kind) {
    return kind == ValueKind.TEXT ? folded(value(source).as(String.class)) : value(source);
  }

  /** A text as it is compared: in lower case, empty as NULL. */
  Expression<String> folded(Expression<String> text) {
    return sql.fragment(String.class, sql.dialect().folded(), text);
  }

  /** A value; NULL where there is none. */
  Expression<?> value(ColumnSource source) {
    if (source instanceof ColumnSource.Attribute attribute) {
      return attribute(attribute.path());
    }
    if (source instanceof ColumnSource.Named named) {
      return attribute(named.path());
    }
    if (source instanceof ColumnSource.Reference reference) {
      return positive(attribute(reference.path()));
    }
    if (source instanceof ColumnSource.NameOf nameOf) {
      return name(nameOf.item());
    }
    if (source instanceof ColumnSource.Constant constant) {
      return builder.literal(constant.value());
    }
    if (source instanceof ColumnSource.FirstPresent first) {
      return firstPresent(first);
    }
    if (source instanceof ColumnSource.SecondsBetween seconds) {
      return sql.fragment(
          Long.class,
          sql.dialect().secondsBetween(),
          attribute(seconds.endPath()),
          attribute(seconds.startPath()));
    }
    if (source instanceof ColumnSource.Concatenation texts) {
      return concatenation(texts);
    }
    if (source instanceof ColumnSource.HasReference has) {
      return hasReference(has.path());
    }
    if (source instanceof ColumnSource.Negation negation) {
      return sql.fragment(Boolean.class, "(NOT ?)", attribute(negation.path()));
    }
    if (source instanceof ColumnSource.FirstOfMany first) {
      return first(first).value(first.attribute());
    }
    if (source instanceof ColumnSource.PartOfDate part) {
      return partOfDate(part);
    }
    throw new IllegalStateException("no single value for " + source);
  }

  private Expression<?> name(ColumnSource item) {
    if (item instanceof ColumnSource.Item list) {
      return value(list.name());
    }
    if (item instanceof ColumnSource.Enumerated enumerated) {
      return sql.fragment(
          String.class, sql.dialect().named("?", enumerated.names()), attribute(enumerated.path()));
    }
    throw new IllegalStateException("no name of " + item);
  }

  /** A reference as it is sorted: NULL for 0 and below, and for NULL on every database. */
  private Expression<Integer> positive(Expression<Integer> reference) {
    return sql.fragment(Integer.class, sql.dialect().positive(), reference);
  }

  /** False where nothing is referred to; NULL only where the row that would refer is missing. */
  private Expression<Boolean> hasReference(String path) {
    int dot = path.lastIndexOf('.');
    String owner = dot < 0 ? "" : path.substring(0, dot + 1);
    return sql.fragment(
        Boolean.class,
        "(CASE WHEN ? IS NOT NULL THEN COALESCE(? > 0, FALSE) END)",
        attribute(owner + "id"),
        attribute(path));
  }

  private Expression<LocalDateTime> firstPresent(ColumnSource.FirstPresent first) {
    CriteriaBuilder.Coalesce<LocalDateTime> coalesce = builder.coalesce();
    first.paths().forEach(path -> coalesce.value(this.<LocalDateTime>attribute(path)));
    return coalesce;
  }

  private Expression<String> concatenation(ColumnSource.Concatenation texts) {
    return sql.fragment(
        String.class,
        sql.dialect().joined(texts.separator(), texts.paths().size()),
        texts.paths().stream().map(this::attribute).toArray(Expression<?>[]::new));
  }

  private Expression<?> partOfDate(ColumnSource.PartOfDate source) {
    Class<?> type = source.part().isPeriod() ? LocalDateTime.class : Integer.class;
    String part = sql.dialect().part(source.part(), source.zone(), source.storedZone());
    return sql.fragment(type, part, value(source.date()));
  }

  /** The translator of the first row of a collection, joined once. */
  private ColumnTranslator first(ColumnSource.FirstOfMany first) {
    String key = first.collectionPath() + first.types();
    return firsts.computeIfAbsent(key, absent -> joinFirst(first));
  }

  /**
   * Joins a collection and keeps its first row by rank and id. The condition stands in the join: as
   * one of the rows that come out, the planner would take each for a filter that hardly any passes.
   */
  private ColumnTranslator joinFirst(ColumnSource.FirstOfMany first) {
    Join<?, ?> row = (Join<?, ?>) joins.separateRelation(first.collectionPath());
    List<Predicate> isFirst = new ArrayList<>();
    if (sql.dialect().seeksMissing()) {
      isFirst.add(builder.isNotNull(row.get(first.ownerAttribute())));
    }
    if (!first.types().isEmpty()) {
      isFirst.add(row.get("type").in(first.types()));
    }
    isFirst.add(builder.not(builder.exists(better(first, row))));
    row.on(isFirst.toArray(Predicate[]::new));
    return new ColumnTranslator(sql, query, row);
  }

  /** The rows of the same collection that come before a row of it. */
  private Subquery<Integer> better(ColumnSource.FirstOfMany first, From<?, ?> row) {
    Subquery<Integer> better = query.subquery(Integer.class);
    Root<?> other = better.from(row.getJavaType());
    List<Predicate> isBetter = new ArrayList<>();
    isBetter.add(builder.equal(other.get(first.ownerAttribute()), row.get(first.ownerAttribute())));
    if (!first.types().isEmpty()) {
      isBetter.add(other.get("type").in(first.types()));
    }
    Expression<Integer> rank = rankOf(row);
    Expression<Integer> otherRank = rankOf(other);
    isBetter.add(
        builder.or(
            builder.lt(otherRank, rank),
            builder.and(
                builder.equal(otherRank, rank),
                builder.lt(other.<Integer>get("id"), row.<Integer>get("id")))));
    return better.select(other.get("id")).where(isBetter.toArray(Predicate[]::new));
  }

  /**
   * As a fragment, since the provider would write the zero into the statement instead of binding.
   */
  private Expression<Integer> rankOf(From<?, ?> row) {
    return sql.fragment(Integer.class, "COALESCE(?, 0)", row.get("rank"));
  }
}
