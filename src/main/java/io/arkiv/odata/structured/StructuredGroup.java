package io.arkiv.odata.structured;

import io.arkiv.odata.FilterExpression;
import io.arkiv.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The terms within a bracket, among which "and" binds tighter than "or". */
final class StructuredGroup {

  private final Span opening;
  private final List<List<FilterExpression>> alternatives = new ArrayList<>();
  private boolean beginsAlternative = true;

  /**
   * A group without terms.
   *
   * @param opening where its bracket opens; null for the whole, which has none
   */
  StructuredGroup(Span opening) {
    this.opening = opening;
  }

  Span opening() {
    return opening;
  }

  /**
   * Adds a term.
   *
   * @param isOr whether it, or the term that follows, is enough
   */
  void add(FilterExpression term, boolean isOr) {
    if (beginsAlternative) {
      alternatives.add(new ArrayList<>());
    }
    alternatives.get(alternatives.size() - 1).add(term);
    beginsAlternative = isOr;
  }

  /** What the terms come to; null without any. */
  FilterExpression expression() {
    List<FilterExpression> each =
        alternatives.stream().map(terms -> joined(terms, FilterExpression.And::new)).toList();
    return each.isEmpty() ? null : joined(each, FilterExpression.Or::new);
  }

  private static FilterExpression joined(
      List<FilterExpression> terms,
      BiFunction<List<FilterExpression>, Span, FilterExpression> connective) {
    FilterExpression first = terms.get(0);
    FilterExpression last = terms.get(terms.size() - 1);
    return terms.size() == 1 ? first : connective.apply(terms, first.span().to(last.span()));
  }
}
