package io.arkiv.query.restriction;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Caller;
import io.arkiv.archive.Comparison;
import io.arkiv.archive.OperatorMeaning.Calendar;
import io.arkiv.archive.PeriodUnit;
import io.arkiv.odata.Literal;
import io.arkiv.query.literal.CalendarSettings;
import io.arkiv.query.literal.DateReader;
import io.arkiv.query.literal.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Conditions on date-times. Literals and calendar words are read in the zone that the column is
 * shown in; every range is half-open in the stored zone, so that an index serves it.
 */
public final class DateConditions extends ConditionBinder {

  private final ZoneId zone;
  private final ZoneId storedZone;
  private final DayOfWeek firstDayOfWeek;
  private final LocalDate today;
  private final DateReader reader;

  /**
   * Conditions on one column.
   *
   * @param caller whose zone and instant make today
   */
  public DateConditions(
      ArchiveColumn column, Target target, Caller caller, CalendarSettings settings) {
    super(target);
    this.zone = column.clock().zone(caller.zone());
    this.storedZone = column.clock().storedZone(settings.storedZone(), caller.zone());
    this.firstDayOfWeek = settings.firstDayOfWeek();
    this.today = LocalDate.ofInstant(caller.asOf(), zone);
    this.reader = new DateReader(zone, storedZone);
  }

  /** The zone that the column is shown in. */
  public ZoneId zone() {
    return zone;
  }

  @Override
  public Restriction equal(Literal literal) {
    return within(reader.read(literal));
  }

  @Override
  Restriction ordered(Comparison comparison, Literal literal) {
    Moment moment = reader.read(literal);
    return switch (comparison) {
      case EQUAL -> within(moment);
      case LESS -> compare(Comparison.LESS, moment.from());
      case LESS_OR_EQUAL -> compare(Comparison.LESS, moment.until());
      case GREATER -> compare(Comparison.GREATER_OR_EQUAL, moment.until());
      case GREATER_OR_EQUAL -> compare(Comparison.GREATER_OR_EQUAL, moment.from());
    };
  }

  @Override
  Restriction between(Literal first, Literal last) {
    LocalDateTime from = reader.read(first).from();
    return new Condition.Within(target, from, reader.read(last).until());
  }

  @Override
  Restriction covered(Literal literal, boolean isWholeDay) {
    Moment moment = reader.read(literal);
    LocalDate day = moment.localFrom().toLocalDate();
    return isWholeDay ? period(new Period(day, day.plusDays(1))) : within(moment);
  }

  @Override
  Restriction during(Calendar calendar) {
    return period(Period.of(calendar, today, firstDayOfWeek));
  }

  /** The restriction that a date lies in the periods that a function names. */
  public Restriction periods(PeriodFunction function, int count, PeriodUnit unit) {
    return period(
        Period.around(today, unit, function.first(count), function.last(count), firstDayOfWeek));
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

  /** The first instant of a year, in the stored zone. */
  LocalDateTime startOfYear(int year) {
    return startOf(LocalDate.of(year, 1, 1));
  }

  private LocalDateTime startOf(LocalDate day) {
    return Moment.stored(day.atStartOfDay(), zone, storedZone);
  }

  private Restriction within(Moment moment) {
    return new Condition.Within(target, moment.from(), moment.until());
  }

  private Restriction compare(Comparison comparison, LocalDateTime value) {
    return new Condition.Compare(target, comparison, value);
  }
}
