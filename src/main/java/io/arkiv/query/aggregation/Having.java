package io.arkiv.query.aggregation;

import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Attribute;
import io.arkiv.query.restriction.Restriction;
import io.arkiv.query.restriction.Target;
import java.util.List;

/**
 * What the totals of a group must satisfy for it to come out.
 *
 * @param condition on totals, each by its place, see {@link #of}
 * @param totals the totals that it compares
 */
public record Having(Restriction condition, List<LevelTotal> totals) {

  public Having {
    totals = List.copyOf(totals);
  }

  /**
   * A total of the innermost group, or of one around it.
   *
   * @param level from 1
   * @param aggregate its place in {@link Aggregation#aggregates}
   */
  public record LevelTotal(int level, int aggregate) {}

  /** The target that stands for a total of that place. */
  static Target target(int place, ValueKind kind) {
    return Target.of(new Attribute(String.valueOf(place)), kind);
  }

  /** The place among the totals that a target of the condition stands for. */
  public static int placeOf(Target target) {
    return Integer.parseInt(((Attribute) target.source()).path());
  }
}
