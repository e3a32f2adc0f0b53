package io.arkiv.provider.keys;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstOrElse;
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
import java.util.List;
import java.util.function.Function;

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
    return translate(condition.target(), condition, isNegated);
  }

  private Predicate translate(Target target, Condition condition, boolean isNegated) {
    Compared compared = Compared.in(target.source());
    if (compared.rows() != null) {
      return anyRow(compared.rows(), List.of(new Asked(target, condition)), isNegated);
    }
    if (compared.orElse() != null) {
      Predicate holds = firstOrElse(compared.orElse(), target, condition);
      return isNegated ? builder.not(holds) : holds;
    }
    return ofValue(target, compared, condition, isNegated);
  }

  private Predicate ofValue(
      Target target, Compared compared, Condition condition, boolean isNegated) {
    ColumnSource source = target.source();
    if (source.isSameInEveryRow()) {
      Object value = source.raw(null);
      boolean holds = value != null && condition.accept(ConstantCondition.on(value));
      return holds == isNegated ? builder.disjunction() : builder.conjunction();
    }
    Expression<?> operand = operand(target, compared);
    boolean isReference = compared.isReference() && target.function() == ValueFunction.NONE;
    boolean isListName = source.appearance() == Appearance.MULTILINGUAL;
    Predicate holds =
        condition.accept(
            new ConditionPredicates(sql, operand, isReference, isListName, isItem(target)));
    return isNegated
        ? builder.or(builder.not(holds), builder.isNull(operand))
        : joined(compared.joinedRow(), holds);
  }

  private static boolean isItem(Target target) {
    return target.kind() == ValueKind.ITEM && target.function() == ValueFunction.NONE;
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

  /** A condition, and what it is about: seen from a row of a collection, another target. */
  private record Asked(Target target, Condition condition) {
    Asked of(ColumnSource other) {
      return new Asked(
          new Target(other, target.kind(), target.function(), target.zone()), condition);
    }
  }

  /** The same for several conditions on the rows of one collection: one of them holds. */
  Predicate anyRowFits(FirstOfMany many, List<Condition> alternatives, boolean isNegated) {
    List<Asked> asked =
        alternatives.stream().map(condition -> new Asked(condition.target(), condition)).toList();
    return anyRow(many, asked, isNegated);
  }

  /**
   * The predicate that a row of a collection fits, or that none does.
   *
   * @param many the collection, seen through any attribute
   * @param alternatives conditions on its rows; a row fits if one of them holds
   */
  private Predicate anyRow(FirstOfMany many, List<Asked> alternatives, boolean isNegated) {
    Predicate any = exists(many, row -> row.anyOf(alternatives));
    return isNegated ? builder.not(any) : any;
  }

  /**
   * A condition on a value of the only row of an owner that may have none: a row fits, or, where
   * what stands for a missing row fits, there is no other row.
   */
  private Predicate firstOrElse(FirstOrElse value, Target target, Condition condition) {
    FirstOfMany first = value.first();
    Asked asked = new Asked(target, condition).of(first.attribute());
    boolean isMissingFit = condition.accept(ConstantCondition.on(value.missing()));
    if (!isMissingFit) {
      return exists(first, row -> row.translate(asked.target(), condition, false));
    }
    Predicate another = exists(first, row -> row.isAnother(asked));
    Predicate owner = builder.isNotNull(columns.attribute(first.ownerPath()));
    return builder.and(owner, builder.not(another));
  }

  /** On a row of a collection: that it has a value which does not fit. */
  private Predicate isAnother(Asked asked) {
    Compared compared = Compared.in(asked.target().source());
    return builder.and(
        builder.isNotNull(operand(asked.target(), compared)),
        translate(asked.target(), asked.condition(), true));
  }

  private Predicate anyOf(List<Asked> alternatives) {
    List<Predicate> holds = alternatives.stream().map(this::ofRow).toList();
    return Predicates.joined(holds, builder::or);
  }

  private Predicate exists(FirstOfMany many, Function<ConditionTranslator, Predicate> fits) {
    Predicate any = builder.exists(rowsThatFit(many, fits));
    return sql.dialect().seeksMissing()
        ? builder.and(builder.isNotNull(columns.attribute(many.ownerPath())), any)
        : any;
  }

  private Subquery<Integer> rowsThatFit(
      FirstOfMany many, Function<ConditionTranslator, Predicate> isFit) {
    Collection rows = many.rows();
    Subquery<Integer> subquery = query.subquery(Integer.class);
    Root<?> row = subquery.from(sql.elementType(root, many.collectionPath()));
    ColumnTranslator rowColumns = new ColumnTranslator(sql, subquery, row);
    ConditionTranslator rowConditions =
        new ConditionTranslator(sql, subquery, row.getJavaType(), rowColumns, storedZone);
    List<Predicate> fits = columns.owned(many, row, subquery);
    fits.add(isFit.apply(rowConditions));
    // an attribute, since a literal here would have every value written into the statement
    return subquery.select(row.get(rows.keyAttribute())).where(fits.toArray(Predicate[]::new));
  }

  /** A condition on a collection as one on its rows. */
  private Predicate ofRow(Asked asked) {
    Asked ofRow = asked.of(Compared.in(asked.target().source()).rows().attribute());
    return translate(ofRow.target(), ofRow.condition(), false);
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
          sql.fragmentOf(
              Integer.class,
              sql.dialect().field(target.function().name(), target.zone(), storedZone.getId()),
              value);
    };
  }

  private Expression<Integer> length(Expression<?> text) {
    return sql.fragment(Integer.class, sql.dialect().length(), text);
  }
}
