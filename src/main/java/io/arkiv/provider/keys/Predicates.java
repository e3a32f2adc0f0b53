package io.arkiv.provider.keys;

import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.function.BinaryOperator;

/** Joins many predicates by a tree of logarithmic depth: long lists stay off the stack. */
final class Predicates {

  private Predicates() {}

  /** One or more predicates, joined two by two. */
  static Predicate joined(List<Predicate> predicates, BinaryOperator<Predicate> operator) {
    if (predicates.size() == 1) {
      return predicates.get(0);
    }
    int middle = predicates.size() / 2;
    return operator.apply(
        joined(predicates.subList(0, middle), operator),
        joined(predicates.subList(middle, predicates.size()), operator));
  }
}
