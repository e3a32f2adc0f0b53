package io.arkiv.query;

import io.arkiv.archive.RestrictionOperator;
import io.arkiv.odata.Literal;
import io.arkiv.query.Condition.Comparison;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Conditions on date-times. Literals and calendar words are read in the zone that the column is
 * shown in; every range is half-open in the stored zone, so that an index serves it.
 */
final class DateConditions extends ConditionBinder {

  private final ZoneId zone;
  private final ZoneId storedZone;
  private final DayOfWeek firstDayOfWeek;
  private final LocalDate today;
  private final DateReader reader;

  /**
   * Conditions on one column.
   *
   * @param zone the zone that the column is shown in
   * @param asOf the instant that makes today
   */
  DateConditions(Target target, ZoneId zone, Instant asOf, QuerySettings settings) {
    super(target);
    this.zone = zone;
    this.storedZone = settings.storedZone();
    this.firstDayOfWeek = settings.firstDayOfWeek();
    this.today = LocalDate.ofInstant(asOf, zone);
    this.reader = new DateReader(zone, storedZone);
  }

  /** The zone that the column is shown in. */
  ZoneId zone() {
    return zone;
  }

  @Override
  Restriction equal(Literal literal) {
    return within(reader.read(literal));
  }

  @Override
  Restriction special(RestrictionOperator operator, List<Literal> values) {
    return switch (operator.takes()) {
      case NONE -> period(calendarPeriod(operator));
      case TWO -> between(reader.read(values.get(0)), reader.read(values.get(1)));
      default -> compared(operator, reader.read(values.get(0)));
    };
  }

  /** The restriction that a date lies in the periods that a function names. */
  Restriction periods(PeriodFunction function, int count, PeriodUnit unit) {
    return period(around(unit, function.first(count), function.last(count)));
  }

  private Restriction compared(RestrictionOperator operator, Moment moment) {
    return switch (operator) {
      case LESS, BEFORE, BEFORE_TIME -> compare(Comparison.LESS, moment.from());
      case LESS_OR_EQUAL, BEFORE_OR_EQUAL -> compare(Comparison.LESS, moment.until());
      case GREATER, AFTER -> compare(Comparison.GREATER_OR_EQUAL, moment.until());
      case GREATER_OR_EQUAL, AFTER_OR_EQUAL, AFTER_TIME ->
          compare(Comparison.GREATER_OR_EQUAL, moment.from());
      case AT_TIME -> within(moment);
      case ON_DAY -> period(Period.around(dayOf(moment), PeriodUnit.DAY, 0, 0, firstDayOfWeek));
      default -> throw new IllegalStateException(operator + " does not serve dates");
    };
  }

  private Period calendarPeriod(RestrictionOperator operator) {
    return switch (operator) {
      case BEFORE_TODAY -> Period.before(today);
      case TODAY -> around(PeriodUnit.DAY, 0, 0);
      case AFTER_TODAY -> Period.after(today);
      case LAST_WEEK -> around(PeriodUnit.WEEK, -1, -1);
      case THIS_WEEK -> around(PeriodUnit.WEEK, 0, 0);
      case NEXT_WEEK -> around(PeriodUnit.WEEK, 1, 1);
      case LAST_MONTH -> around(PeriodUnit.MONTH, -1, -1);
      case THIS_MONTH -> around(PeriodUnit.MONTH, 0, 0);
      case NEXT_MONTH -> around(PeriodUnit.MONTH, 1, 1);
      case LAST_QUARTER -> around(PeriodUnit.QUARTER, -1, -1);
      case THIS_QUARTER -> around(PeriodUnit.QUARTER, 0, 0);
      case NEXT_QUARTER -> around(PeriodUnit.QUARTER, 1, 1);
      case THIS_HALF -> around(PeriodUnit.HALF_YEAR, 0, 0);
      case THIS_YEAR -> around(PeriodUnit.YEAR, 0, 0);
      default -> throw new IllegalStateException(operator + " is no calendar word");
    };
  }

  private Period around(PeriodUnit unit, long first, long last) {
    return Period.around(today, unit, first, last, firstDayOfWeek);
  }

  private Restriction period(Period period) {
    if (period.from() == null) {
      return compare(Comparison.LESS, startOf(period.until()));
    }
    if (period.until() == null) {
      return compare(Comparison.GREATER_OR_EQUAL, startOf(period.from()));
    }
    return new Condition.Within(target, startOf(period.from()), startOf(period.until()));
  }

  private LocalDateTime startOf(LocalDate day) {
    return Moment.convert(day.atStartOfDay(), zone, storedZone);
  }

  private static LocalDate dayOf(Moment moment) {
    return moment.localFrom().toLocalDate();
  }

  private Restriction between(Moment first, Moment last) {
    return new Condition.Within(target, first.from(), last.until());
  }

  private Restriction within(Moment moment) {
    return new Condition.Within(target, moment.from(), moment.until());
  }

  private Restriction compare(Comparison comparison, LocalDateTime value) {
    return new Condition.Compare(target, comparison, value);
  }
}
