package io.arkiv.provider.keys;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.provider.columns.ColumnTranslator;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.query.restriction.Condition;
import io.arkiv.query.restriction.Target;
import io.arkiv.query.restriction.ValueFunction;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Turns one condition on one column into a predicate, or into that of exactly the other rows. */
final class ConditionTranslator {

  private final EclipseLinkSql sql;
  private final CriteriaBuilder builder;
  private final AbstractQuery<?> query;
  private final Class<?> root;
  private final ColumnTranslator columns;
  private final ZoneId storedZone;

  ConditionTranslator(
      EclipseLinkSql sql,
      AbstractQuery<?> query,
      Class<?> root,
      ColumnTranslator columns,
      ZoneId storedZone) {
    this.sql = sql;
    this.builder = sql.builder();
    this.query = query;
    this.root = root;
    this.columns = columns;
    this.storedZone = storedZone;
  }

  /** The predicate of a condition, negated or not; true or false of every row, never unknown. */
  Predicate translate(Condition condition, boolean isNegated) {
    FirstOfMany rows = Compared.in(condition.target().source()).rows();
    return rows == null
        ? translate(condition.target(), condition, isNegated)
        : anyRow(rows, List.of(condition), isNegated);
  }

  private Predicate translate(Target target, Condition condition, boolean isNegated) {
    ColumnSource source = target.source();
    if (source.isSameInEveryRow()) {
      boolean holds = condition.accept(ConstantCondition.on(source.raw(null)));
      return holds == isNegated ? builder.disjunction() : builder.conjunction();
    }
    Compared compared = Compared.in(source);
    Expression<?> operand = operand(target, compared);
    boolean isReference = compared.isReference() && target.function() == ValueFunction.NONE;
    boolean isListName = source.appearance() == Appearance.MULTILINGUAL;
    Predicate holds =
        condition.accept(new ConditionPredicates(builder, operand, isReference, isListName));
    return isNegated
        ? builder.or(builder.not(holds), builder.isNull(operand))
        : joined(compared.joinedRow(), holds);
  }

  /**
   * A condition that holds of a joined value, said to need the joined row: databases cannot see
   * that through the functions around a text, and would join before they filter.
   */
  private Predicate joined(String row, Predicate holds) {
    return row.isEmpty()
        ? holds
        : builder.and(holds, builder.isNotNull(sql.key(columns.relation(row))));
  }

  /**
   * The predicate that a row of a collection fits, or that none does.
   *
   * @param many the collection, seen through any attribute
   * @param alternatives conditions on its rows; a row fits if one of them holds
   */
  Predicate anyRow(FirstOfMany many, List<? extends Condition> alternatives, boolean isNegated) {
    Predicate any = builder.exists(rowsThatFit(many, alternatives));
    if (sql.dialect().seeksMissing()) {
      any = builder.and(builder.isNotNull(columns.attribute(many.ownerPath())), any);
    }
    return isNegated ? builder.not(any) : any;
  }

  private Subquery<Integer> rowsThatFit(FirstOfMany many, List<? extends Condition> alternatives) {
    Collection rows = many.rows();
    Subquery<Integer> subquery = query.subquery(Integer.class);
    Root<?> row = subquery.from(sql.elementType(root, many.collectionPath()));
    ColumnTranslator rowColumns = new ColumnTranslator(sql, subquery, row);
    ConditionTranslator rowConditions =
        new ConditionTranslator(sql, subquery, row.getJavaType(), rowColumns, storedZone);
    List<Predicate> fits = new ArrayList<>();
    fits.add(builder.equal(row.get(rows.ownerAttribute()), columns.attribute(many.ownerPath())));
    if (!rows.types().isEmpty()) {
      fits.add(row.get(rows.typeAttribute()).in(rows.types()));
    }
    List<Predicate> holds = alternatives.stream().map(rowConditions::ofRow).toList();
    fits.add(Predicates.joined(holds, builder::or));
    // an attribute, since a literal here would have every value written into the statement
    return subquery.select(row.get(rows.keyAttribute())).where(fits.toArray(Predicate[]::new));
  }

  /** A condition on a collection as one on its rows. */
  private Predicate ofRow(Condition condition) {
    Target target = condition.target();
    ColumnSource attribute = Compared.in(target.source()).rows().attribute();
    return translate(
        new Target(attribute, target.kind(), target.function(), target.zone()), condition, false);
  }

  private Expression<?> operand(Target target, Compared compared) {
    if (compared.isReference()) {
      return columns.attribute(compared.path());
    }
    Expression<?> value = columns.value(target.source());
    if (target.function() == ValueFunction.NONE) {
      return target.kind() == ValueKind.TEXT ? columns.folded(value.as(String.class)) : value;
    }
    return function(target, value);
  }

  private Expression<?> function(Target target, Expression<?> value) {
    return switch (target.function()) {
      case NONE -> value;
      case TRIM -> columns.folded(sql.fragment(String.class, "TRIM(?)", value));
      case LENGTH -> length(value);
      case TRIMMED_LENGTH -> length(sql.fragment(String.class, "TRIM(?)", value));
      case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND ->
          sql.fragment(
              Integer.class,
              sql.dialect().field(target.function().name(), target.zone(), storedZone.getId()),
              value);
    };
  }

  private Expression<Integer> length(Expression<?> text) {
    return sql.fragment(Integer.class, sql.dialect().length(), text);
  }
}
