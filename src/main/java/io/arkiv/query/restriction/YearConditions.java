package io.arkiv.query.restriction;

import io.arkiv.archive.Comparison;
import io.arkiv.odata.Literal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Conditions on the year of a date. Years lie one behind the other, so each comparison is a
 * half-open range of dates, which an index serves as it does not serve a computed number.
 */
public final class YearConditions extends NumberConditions {

  private static final int FIRST = 1;
  private static final int LAST = 9_999;

  private final DateConditions dates;

  /**
   * Conditions on one column.
   *
   * @param target the year
   * @param dates conditions on the date that has it
   */
  public YearConditions(Target target, DateConditions dates) {
    super(target);
    this.dates = dates;
  }

  @Override
  public Restriction equal(Literal literal) {
    return ofDates(super.equal(literal));
  }

  @Override
  public Restriction hasValue() {
    return dates.hasValue();
  }

  @Override
  Restriction equalAny(List<Integer> numbers) {
    return new Restriction.AnyOf(
        numbers.stream().map(year -> between(year, (long) year + 1)).toList());
  }

  @Override
  Restriction between(Literal first, Literal last) {
    return ofDates(super.between(first, last));
  }

  @Override
  Restriction ordered(Comparison comparison, Literal literal) {
    return ofDates(super.ordered(comparison, literal));
  }

  private Restriction ofDates(Restriction years) {
    if (years instanceof Condition.Compare compare) {
      int year = (int) compare.value();
      long next = (long) year + 1;
      return switch (compare.comparison()) {
        case EQUAL -> between(year, next);
        case LESS -> before(year);
        case LESS_OR_EQUAL -> before(next);
        case GREATER -> from(next);
        case GREATER_OR_EQUAL -> from(year);
      };
    }
    return years instanceof Condition.Between between
        ? between((int) between.from(), (long) (int) between.to() + 1)
        : years;
  }

  private Restriction between(long from, long until) {
    if (from < FIRST) {
      return from >= until ? new Restriction.Always(false) : before(until);
    }
    if (until > LAST) {
      return from >= until ? new Restriction.Always(false) : from(from);
    }
    return new Condition.Within(dates.target, start(from), start(until));
  }

  private Restriction before(long year) {
    if (year <= FIRST) {
      return new Restriction.Always(false);
    }
    return year > LAST
        ? hasValue()
        : new Condition.Compare(dates.target, Comparison.LESS, start(year));
  }

  private Restriction from(long year) {
    if (year > LAST) {
      return new Restriction.Always(false);
    }
    return year < FIRST
        ? hasValue()
        : new Condition.Compare(dates.target, Comparison.GREATER_OR_EQUAL, start(year));
  }

  private LocalDateTime start(long year) {
    return dates.startOfYear((int) year);
  }
}
