package io.arkiv.provider.keys;

import io.arkiv.archive.Comparison;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;

/** Compares an expression with a value of its type. */
public final class ValueComparison {

  private ValueComparison() {}

  /** The comparison of an expression with a value of its type. */
  @SuppressWarnings("unchecked")
  public static <T extends Comparable<? super T>> Predicate of(
      CriteriaBuilder builder, Expression<?> operand, Comparison comparison, Object value) {
    Expression<? extends T> left = (Expression<? extends T>) operand;
    T right = (T) value;
    return switch (comparison) {
      case EQUAL -> builder.equal(left, right);
      case LESS -> builder.lessThan(left, right);
      case LESS_OR_EQUAL -> builder.lessThanOrEqualTo(left, right);
      case GREATER -> builder.greaterThan(left, right);
      case GREATER_OR_EQUAL -> builder.greaterThanOrEqualTo(left, right);
    };
  }
}
