package io.arkiv.provider.keys;

import io.arkiv.archive.Comparison;
import io.arkiv.query.restriction.Condition;
import java.util.Locale;

/**
 * Whether a condition holds of a column that has the same value in every row: no database is asked.
 *
 * @param value a text in lower case, an {@link Integer} or a {@link Boolean}
 */
record ConstantCondition(Object value) implements Condition.Visitor<Boolean> {

  /** The condition on a declared constant. */
  static ConstantCondition on(Object declared) {
    if (declared instanceof Boolean) {
      return new ConstantCondition(declared);
    }
    return new ConstantCondition(
        declared instanceof Number number
            ? (Object) number.intValue()
            : declared.toString().toLowerCase(Locale.ROOT));
  }

  @Override
  public Boolean visit(Condition.Compare compare) {
    return isTrue(compare.comparison(), compare.value());
  }

  @Override
  public Boolean visit(Condition.Within within) {
    return isTrue(Comparison.GREATER_OR_EQUAL, within.from())
        && isTrue(Comparison.LESS, within.until());
  }

  @Override
  public Boolean visit(Condition.Between between) {
    return isTrue(Comparison.GREATER_OR_EQUAL, between.from())
        && isTrue(Comparison.LESS_OR_EQUAL, between.to());
  }

  @Override
  public Boolean visit(Condition.Matches matches) {
    return matches.part().isIn(value.toString(), matches.text());
  }

  @Override
  public Boolean visit(Condition.OneOf oneOf) {
    return oneOf.values().contains(value);
  }

  @Override
  public Boolean visit(Condition.HasValue hasValue) {
    return true;
  }

  @SuppressWarnings("unchecked")
  private boolean isTrue(Comparison comparison, Object other) {
    int order = ((Comparable<Object>) value).compareTo(other);
    return switch (comparison) {
      case EQUAL -> order == 0;
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }
}
