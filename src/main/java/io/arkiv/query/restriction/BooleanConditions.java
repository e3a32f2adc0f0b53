package io.arkiv.query.restriction;

import io.arkiv.archive.Comparison;
import io.arkiv.odata.Literal;
import io.arkiv.query.literal.BadValue;
import io.arkiv.query.literal.EncodedText;

/** Conditions on booleans, the pseudo-columns for all rows and no rows included. */
public final class BooleanConditions extends ConditionBinder {

  public BooleanConditions(Target target) {
    super(target);
  }

  @Override
  public Restriction equal(Literal literal) {
    return equal(read(literal));
  }

  public Restriction equal(boolean value) {
    return target.source().isSameInEveryRow()
        ? new Restriction.Always(Boolean.valueOf(value).equals(target.source().raw(null)))
        : new Condition.Compare(target, Comparison.EQUAL, value);
  }

  @Override
  public Restriction hasValue() {
    return target.source().isSameInEveryRow()
        ? new Restriction.Always(target.source().raw(null) != null)
        : super.hasValue();
  }

  /**
   * The truth value of a literal: true, false, 1 or 0.
   *
   * @throws io.arkiv.problem.ProblemException when it is none
   */
  public static boolean read(Literal literal) {
    String text = literal.text().trim();
    if (text.equalsIgnoreCase("true") || text.equals("1")) {
      return true;
    }
    if (text.equalsIgnoreCase("false") || text.equals("0")) {
      return false;
    }
    return EncodedText.inside(text)
        .map(encoded -> new Literal(literal.form(), "", encoded.value(), literal.span()))
        .map(BooleanConditions::read)
        .orElseThrow(() -> BadValue.of(literal, "true or false"));
  }
}
