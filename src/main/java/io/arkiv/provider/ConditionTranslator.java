package io.arkiv.provider;

import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.ValueKind;
import io.arkiv.query.Restriction;
import io.arkiv.query.Target;
import io.arkiv.query.ValueFunction;
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
  Predicate translate(Target target, Restriction condition, boolean isNegated) {
    if (target.source() instanceof ColumnSource.FirstOfMany many) {
      Predicate any = builder.exists(rowsThatFit(target, many, condition));
      return isNegated ? builder.not(any) : any;
    }
    Expression<?> operand = operand(target);
    Predicate holds =
        condition.accept(
            new ConditionPredicates(builder, operand, isReference(target), isListName(target)));
    return isNegated ? builder.or(builder.not(holds), builder.isNull(operand)) : holds;
  }

  /** The rows of a collection that fit: a filter asks whether there is any. */
  private Subquery<Integer> rowsThatFit(
      Target target, ColumnSource.FirstOfMany many, Restriction condition) {
    Subquery<Integer> subquery = query.subquery(Integer.class);
    Root<?> row = subquery.from(sql.elementType(root, many.collectionPath()));
    ColumnTranslator rowColumns = new ColumnTranslator(sql, subquery, row);
    ConditionTranslator rowConditions =
        new ConditionTranslator(sql, subquery, row.getJavaType(), rowColumns, storedZone);
    Target inner = new Target(many.attribute(), target.kind(), target.function(), target.zone());
    List<Predicate> fits = new ArrayList<>();
    fits.add(builder.equal(row.get(many.ownerAttribute()), columns.attribute(many.ownerPath())));
    if (!many.types().isEmpty()) {
      fits.add(row.get("type").in(many.types()));
    }
    fits.add(rowConditions.translate(inner, condition, false));
    return subquery.select(builder.literal(1)).where(fits.toArray(Predicate[]::new));
  }

  private Expression<?> operand(Target target) {
    ColumnSource source = target.source();
    if (source instanceof ColumnSource.Reference reference) {
      return columns.attribute(reference.path());
    }
    Expression<?> value = columns.value(source);
    if (target.function() == ValueFunction.NONE) {
      return target.kind() == ValueKind.TEXT ? columns.folded(value.as(String.class)) : value;
    }
    return function(target, value);
  }

  private Expression<?> function(Target target, Expression<?> value) {
    return switch (target.function()) {
      case NONE -> value;
      case TRIM -> columns.folded(sql.fragment(String.class, "TRIM(?)", value));
      case LENGTH -> sql.fragment(Integer.class, "CHAR_LENGTH(NULLIF(?, ''))", value);
      case TRIMMED_LENGTH -> sql.fragment(Integer.class, "CHAR_LENGTH(NULLIF(TRIM(?), ''))", value);
      case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND ->
          sql.fragment(Integer.class, datePart(target), value);
    };
  }

  private String datePart(Target target) {
    String part = target.function().name();
    return target.zone().equals(storedZone.getId())
        ? "CAST(FLOOR(EXTRACT(" + part + " FROM ?)) AS INTEGER)"
        : sql.dialect().datePart(part, target.zone(), storedZone.getId());
  }

  /** List names are stored in one language or in several: {@code US:"Vendor";NO:"Leverandør";}. */
  private static boolean isListName(Target target) {
    return target.source() instanceof ColumnSource.NameOf nameOf
        && nameOf.item() instanceof ColumnSource.Item item
        && !item.isShownById();
  }

  private static boolean isReference(Target target) {
    return target.source() instanceof ColumnSource.Reference
        && target.function() == ValueFunction.NONE;
  }
}
