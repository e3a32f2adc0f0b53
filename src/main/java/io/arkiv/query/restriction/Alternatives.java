package io.arkiv.query.restriction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins restrictions of which one is enough: {@code a eq 1 or a eq 2} means {@code a in (1,2)}. */
public final class Alternatives {

  private Alternatives() {}

  /** One restriction for all of them; equalities about one target become one list. */
  public static Restriction of(List<Restriction> alternatives) {
    Map<Target, List<Object>> wanted = new HashMap<>();
    for (Restriction alternative : alternatives) {
      if (alternative instanceof Condition.Compare compare && compare.isEquality()) {
        wanted.computeIfAbsent(compare.target(), none -> new ArrayList<>()).add(compare.value());
      }
    }
    List<Restriction> terms = new ArrayList<>();
    for (Restriction alternative : alternatives) {
      if (alternative instanceof Condition.Compare compare && compare.isEquality()) {
        // the list stands where the first of them stood
        List<Object> values = wanted.remove(compare.target());
        if (values != null) {
          terms.add(values.size() == 1 ? compare : new Condition.OneOf(compare.target(), values));
        }
      } else {
        terms.add(alternative);
      }
    }
    return terms.size() == 1 ? terms.get(0) : new Restriction.AnyOf(terms);
  }
}
