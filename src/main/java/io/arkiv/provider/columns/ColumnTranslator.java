package io.arkiv.provider.columns;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Computed;
import io.arkiv.archive.source.Constant;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.EnumeratedName;
import io.arkiv.archive.source.FilterOnly;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstOrElse;
import io.arkiv.archive.source.ItemList;
import io.arkiv.archive.source.ItemName;
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.source.ManyItems;
import io.arkiv.archive.source.Named;
import io.arkiv.archive.source.NamedRow;
import io.arkiv.archive.source.PartOfDate;
import io.arkiv.archive.source.Reference;
import io.arkiv.archive.source.ReferredItem;
import io.arkiv.archive.source.Remainder;
import io.arkiv.archive.source.StoredColumn;
import io.arkiv.provider.sql.EclipseLinkSql;
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
import java.util.Locale;
import java.util.Map;

/** Turns column sources into expressions over one root. */
public final class ColumnTranslator {

  private final EclipseLinkSql sql;
  private final CriteriaBuilder builder;
  private final AbstractQuery<?> query;
  private final Joins joins;
  private final Map<String, ColumnTranslator> firsts = new HashMap<>();
  private final Values values = new Values();
  private final ComputedSql computedValues;

  public ColumnTranslator(EclipseLinkSql sql, AbstractQuery<?> query, From<?, ?> root) {
    this.sql = sql;
    this.builder = sql.builder();
    this.query = query;
    this.joins = new Joins(root);
    this.computedValues = new ComputedSql(sql, joins);
  }

  /** The attribute at the end of a path, joined where needed. */
  public <T> Expression<T> attribute(String path) {
    return joins.attribute(path);
  }

  /** The row at the end of a path of relations. */
  public From<?, ?> relation(String path) {
    return joins.relation(path);
  }

  /** A value as it is sorted: texts folded, references without a value as NULL. */
  public Expression<?> sortable(ColumnSource source, ValueKind kind) {
    return kind == ValueKind.TEXT ? folded(value(source).as(String.class)) : value(source);
  }

  /** A text as it is compared: in lower case, empty as NULL. */
  public Expression<String> folded(Expression<String> text) {
    return sql.fragment(String.class, sql.dialect().folded(), text);
  }

  /** A value; NULL where there is none. */
  public Expression<?> value(ColumnSource source) {
    return source.accept(values);
  }

  /** A reference as it is sorted: NULL for 0 and below, and for NULL on every database. */
  private Expression<Integer> positive(Expression<Integer> reference) {
    return sql.fragment(Integer.class, sql.dialect().positive(), reference);
  }

  /** The translator of the first row of a collection, joined once. */
  public ColumnTranslator first(FirstOfMany first) {
    String key = first.collectionPath() + first.rows();
    return firsts.computeIfAbsent(key, absent -> joinFirst(first));
  }

  /**
   * Joins a collection and keeps its first row by rank and id. The condition stands in the join: as
   * one of the rows that come out, the planner would take each for a filter that hardly any passes.
   */
  private ColumnTranslator joinFirst(FirstOfMany first) {
    Collection rows = first.rows();
    Join<?, ?> row = (Join<?, ?>) joins.separateRelation(first.collectionPath());
    List<Predicate> isFirst = new ArrayList<>();
    if (sql.dialect().seeksMissing()) {
      isFirst.add(builder.isNotNull(row.get(rows.ownerAttribute())));
    }
    isFirst.addAll(new OwnedRows(builder, rows).belong(row));
    isFirst.add(builder.not(builder.exists(better(rows, row))));
    row.on(isFirst.toArray(Predicate[]::new));
    return new ColumnTranslator(sql, query, row);
  }

  /** The rows of the same collection that come before a row of it. */
  private Subquery<Integer> better(Collection rows, From<?, ?> row) {
    Subquery<Integer> better = query.subquery(Integer.class);
    Root<?> other = better.from(row.getJavaType());
    List<Predicate> isBetter = new ArrayList<>();
    isBetter.add(builder.equal(other.get(rows.ownerAttribute()), row.get(rows.ownerAttribute())));
    isBetter.addAll(new OwnedRows(builder, rows).belong(other));
    isBetter.add(comesBefore(rows, other, row));
    return better.select(other.get(rows.keyAttribute())).where(isBetter.toArray(Predicate[]::new));
  }

  private Predicate comesBefore(Collection rows, From<?, ?> other, From<?, ?> row) {
    Expression<Integer> key = row.get(rows.keyAttribute());
    Expression<Integer> otherKey = other.get(rows.keyAttribute());
    if (rows.rankAttribute() == null) {
      return builder.gt(otherKey, key);
    }
    Expression<Integer> rank = rankOf(rows, row);
    Expression<Integer> otherRank = rankOf(rows, other);
    return builder.or(
        builder.lt(otherRank, rank),
        builder.and(builder.equal(otherRank, rank), builder.lt(otherKey, key)));
  }

  /** The conditions that a row, which a sub-select starts from, is one of an owner of ours. */
  public List<Predicate> owned(FirstOfMany many, From<?, ?> row, Subquery<?> within) {
    List<Predicate> owned = new ArrayList<>();
    Remainder remainder = many.rows().remainder();
    if (remainder == null) {
      owned.add(builder.equal(row.get(many.rows().ownerAttribute()), attribute(many.ownerPath())));
    } else {
      owned.add(builder.exists(allowing(remainder.allowing(), within)));
      owned.add(builder.not(builder.exists(declined(many, remainder, row, within))));
    }
    owned.addAll(new OwnedRows(builder, many.rows()).belong(row));
    return owned;
  }

  private Subquery<Integer> allowing(FirstOfMany rows, Subquery<?> within) {
    Subquery<Integer> allowing = within.subquery(Integer.class);
    Root<?> row = allowing.from(sql.elementType(joins.rootType(), rows.collectionPath()));
    return allowing
        .select(row.get(rows.rows().keyAttribute()))
        .where(owned(rows, row, allowing).toArray(Predicate[]::new));
  }

  private Subquery<Integer> declined(
      FirstOfMany many, Remainder remainder, From<?, ?> item, Subquery<?> within) {
    Subquery<Integer> declined = within.subquery(Integer.class);
    Root<?> row = declined.from(sql.elementType(joins.rootType(), remainder.declinedPath()));
    return declined
        .select(row.get(remainder.itemAttribute()))
        .where(
            builder.equal(row.get(remainder.ownerAttribute()), attribute(many.ownerPath())),
            builder.equal(
                row.get(remainder.itemAttribute()), item.get(many.rows().keyAttribute())));
  }

  /** The items of a collection's rows as one text. */
  private Expression<String> many(ManyItems many) {
    FirstOfMany rows = many.rows();
    Subquery<String> subquery = query.subquery(String.class);
    Root<?> row = subquery.from(sql.elementType(joins.rootType(), rows.collectionPath()));
    ColumnTranslator items = new ColumnTranslator(sql, subquery, row);
    List<Predicate> belong = owned(rows, row, subquery);
    ItemParts item = many.item().parts();
    Expression<?> id = items.value(item.id());
    subquery
        .select(
            sql.fragment(
                String.class,
                sql.dialect().items(ItemList.BEFORE_ID, ItemList.BETWEEN_ITEMS),
                items.value(item.name()),
                id,
                items.attribute(many.rankPath()),
                id))
        .where(belong.toArray(Predicate[]::new));
    return sql.value(String.class, subquery);
  }

  /**
   * As a fragment, since the provider would write the zero into the statement instead of binding.
   */
  private Expression<Integer> rankOf(Collection rows, From<?, ?> row) {
    return sql.fragment(Integer.class, "COALESCE(?, 0)", row.get(rows.rankAttribute()));
  }

  /** The expression of each kind of source that has a single value. */
  private final class Values implements ColumnSource.Visitor<Expression<?>> {

    @Override
    public Expression<?> visit(Attribute attribute) {
      return attribute(attribute.path());
    }

    @Override
    public Expression<?> visit(Named named) {
      return attribute(named.path());
    }

    @Override
    public Expression<?> visit(Reference reference) {
      return positive(attribute(reference.path()));
    }

    @Override
    public Expression<?> visit(Computed computed) {
      return computed.accept(computedValues);
    }

    @Override
    public Expression<?> visit(ReferredItem item) {
      return none(item);
    }

    @Override
    public Expression<?> visit(Enumerated enumerated) {
      return none(enumerated);
    }

    @Override
    public Expression<?> visit(ItemName name) {
      return value(name.item().name());
    }

    @Override
    public Expression<?> visit(EnumeratedName name) {
      return sql.fragment(
          String.class,
          sql.dialect().named("?", name.list().names()),
          attribute(name.list().path()));
    }

    @Override
    public Expression<?> visit(PartOfDate part) {
      Class<?> type = part.part().isPeriod() ? LocalDateTime.class : Integer.class;
      String fragment = sql.dialect().part(part.part(), part.zone(), part.storedZone());
      return sql.fragmentOf(type, fragment, value(part.date()));
    }

    @Override
    public Expression<?> visit(FirstOfMany first) {
      return first(first).value(first.attribute());
    }

    @Override
    public Expression<?> visit(Constant constant) {
      return builder.literal(constant.value());
    }

    /** In one value: a row for each would repeat the owner. */
    @Override
    public Expression<?> visit(ManyItems items) {
      return many(items);
    }

    @Override
    public Expression<?> visit(FirstOrElse first) {
      Class<?> type = first.missing().getClass();
      String missing = first.missing().toString().toUpperCase(Locale.ROOT);
      return sql.fragment(
          type,
          "(CASE WHEN ? IS NOT NULL THEN COALESCE(?, " + missing + ") END)",
          attribute(first.first().ownerPath()),
          value(first.first()));
    }

    @Override
    public Expression<?> visit(StoredColumn column) {
      return new StoredSql(sql, joins).of(column);
    }

    @Override
    public Expression<?> visit(NamedRow row) {
      return value(row.text());
    }

    @Override
    public Expression<?> visit(FilterOnly source) {
      return builder.nullLiteral(String.class);
    }

    private static Expression<?> none(ColumnSource source) {
      throw new IllegalArgumentException("no single value for " + source);
    }
  }
}
