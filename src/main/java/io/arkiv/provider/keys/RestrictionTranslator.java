package io.arkiv.provider.keys;

import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.query.restriction.Condition;
import io.arkiv.query.restriction.Restriction;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a restriction into a predicate that is true of exactly the rows that satisfy it.
 *
 * <p>SQL's logic has three values, ours two: a negation is carried down to the conditions, where it
 * also takes the rows without a value.
 */
final class RestrictionTranslator implements Restriction.Visitor<Predicate> {

  private final CriteriaBuilder builder;
  private final ConditionTranslator conditions;
  private final boolean isNegated;

  RestrictionTranslator(CriteriaBuilder builder, ConditionTranslator conditions) {
    this(builder, conditions, false);
  }

  private RestrictionTranslator(
      CriteriaBuilder builder, ConditionTranslator conditions, boolean isNegated) {
    this.builder = builder;
    this.conditions = conditions;
    this.isNegated = isNegated;
  }

  Predicate translate(Restriction restriction) {
    return restriction.accept(this);
  }

  @Override
  public Predicate visit(Restriction.AllOf all) {
    return joined(all.terms().stream().map(this::translate).toList(), !isNegated);
  }

  @Override
  public Predicate visit(Restriction.AnyOf any) {
    return joined(alternatives(any.terms()), isNegated);
  }

  @Override
  public Predicate visit(Restriction.Not not) {
    return new RestrictionTranslator(builder, conditions, !isNegated).translate(not.term());
  }

  @Override
  public Predicate visit(Restriction.Always always) {
    return always.isTrue() == isNegated ? builder.disjunction() : builder.conjunction();
  }

  @Override
  public Predicate visit(Condition condition) {
    return conditions.translate(condition, isNegated);
  }

  /** Those about the rows of one collection become one: the rows are looked at once. */
  private List<Predicate> alternatives(List<Restriction> terms) {
    List<Predicate> predicates = new ArrayList<>();
    Map<FirstOfMany, List<Condition>> aboutRows = new LinkedHashMap<>();
    for (Restriction term : terms) {
      FirstOfMany rows =
          term instanceof Condition condition
              ? Compared.in(condition.target().source()).rows()
              : null;
      if (rows == null) {
        predicates.add(translate(term));
      } else {
        FirstOfMany collection = rows.seenThrough(null);
        aboutRows.computeIfAbsent(collection, none -> new ArrayList<>()).add((Condition) term);
      }
    }
    aboutRows.forEach(
        (rows, those) -> predicates.add(conditions.anyRowFits(rows, those, isNegated)));
    return predicates;
  }

  private Predicate joined(List<Predicate> predicates, boolean isConjunction) {
    if (predicates.isEmpty()) {
      return isConjunction ? builder.conjunction() : builder.disjunction();
    }
    return Predicates.joined(predicates, isConjunction ? builder::and : builder::or);
  }
}
