package io.arkiv.archive.source;

import java.util.Set;

/**
 * What rows of a collection have to have.
 *
 * @param values numbers or texts; no clause is made of a client's
 */
public record Only(String attribute, Fit fit, Set<Object> values) {
  public Only {
    values = Set.copyOf(values);
  }

  /** How an attribute fits the values. */
  public enum Fit {
    ONE_OF,
    /** No value fits too. */
    NONE_OF,
    /** Above 0, whatever the values. */
    POSITIVE
  }
}
