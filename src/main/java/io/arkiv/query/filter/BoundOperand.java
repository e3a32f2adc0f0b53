package io.arkiv.query.filter;

import io.arkiv.archive.RestrictionOperator;
import io.arkiv.archive.RestrictionType;
import io.arkiv.query.restriction.ConditionBinder;

/**
 * The left-hand side of a condition, with its meaning.
 *
 * @param name how messages call it
 * @param type the type whose operators it takes
 * @param conditions binds what is said of it
 */
public record BoundOperand(String name, RestrictionType type, ConditionBinder conditions) {

  /** The operators that fit, as a message lists them. */
  String operators() {
    return String.join(", ", RestrictionOperator.spellingsFor(type));
  }
}
