package io.arkiv.provider;

import io.arkiv.query.Condition;
import io.arkiv.query.Restriction;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import java.util.List;

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
    return all(all.terms(), !isNegated);
  }

  @Override
  public Predicate visit(Restriction.AnyOf any) {
    return all(any.terms(), isNegated);
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

  private Predicate all(List<Restriction> terms, boolean isConjunction) {
    if (terms.isEmpty()) {
      return isConjunction ? builder.conjunction() : builder.disjunction();
    }
    List<Predicate> predicates = terms.stream().map(this::translate).toList();
    return Predicates.joined(predicates, isConjunction ? builder::and : builder::or);
  }
}
