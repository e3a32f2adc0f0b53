package io.arkiv.query.literal;

import io.arkiv.odata.Literal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads date and date-time literals in every form that the language reference lists. */
public final class DateReader {

  static final String EXPECTED =
      "a date, such as 2020-05-28, 2020-05-28T15:00:00 or 2020-05-28T15:00:00+02:00";

  private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?";
  private static final String ZONE = "\\s?(Z|[+-]\\d{2}:?(?:\\d{2})?)?";

  /** A date in one of three orders, then perhaps a time and a zone. */
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,4})([-./])(\\d{1,2})\\2(\\d{1,4})(?:(?:T|\\s|(Z))" + TIME + ")?" + ZONE,
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> DATE_TAGS = Set.of("d", "dt");

  private final ZoneId zone;
  private final ZoneId storedZone;

  /**
   * A reader for one column.
   *
   * @param zone the zone of literals without one
   * @param storedZone the zone of the result
   */
  public DateReader(ZoneId zone, ZoneId storedZone) {
    this.zone = zone;
    this.storedZone = storedZone;
  }

  /**
   * What a literal covers.
   *
   * @throws io.arkiv.problem.ProblemException when it is no date
   */
  public Moment read(Literal literal) {
    return parse(literal).orElseThrow(() -> BadValue.of(literal, EXPECTED));
  }

  private Optional<Moment> parse(Literal literal) {
    return switch (literal.form()) {
      case TAGGED ->
          literal.tag().equalsIgnoreCase("time")
              ? Optional.empty()
              : parse(literal.text(), false).map(this::asInstant);
      case ENCODED -> parseEncoded(literal.tag(), literal.text());
      case BARE -> parse(literal.text(), false);
      case QUOTED ->
          EncodedText.inside(literal.text())
              .map(encoded -> parseEncoded(encoded.tag(), encoded.value()))
              .orElseGet(() -> parse(literal.text(), false));
    };
  }

  private Optional<Moment> parseEncoded(String tag, String text) {
    return DATE_TAGS.contains(tag.toLowerCase(Locale.ROOT)) ? parse(text, true) : Optional.empty();
  }

  /** {@code datetime'...'} always means the instant, a date alone its midnight. */
  private Moment asInstant(Moment moment) {
    boolean isDay = moment.until().isAfter(moment.from().plusHours(1));
    return isDay
        ? new Moment(moment.from(), moment.from().plusSeconds(1), moment.localFrom())
        : moment;
  }

  private Optional<Moment> parse(String text, boolean isEncoded) {
    Matcher matcher = DATE.matcher(text.trim());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      Optional<LocalDate> date = date(matcher, isEncoded);
      return date.map(day -> moment(day, matcher));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** ISO order with dashes or dots; in encoded values dots are d.M.y and slashes M/d/y. */
  private static Optional<LocalDate> date(Matcher matcher, boolean isEncoded) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    int third = Integer.parseInt(matcher.group(4));
    boolean isYearFirst = matcher.group(1).length() == 4 && matcher.group(4).length() <= 2;
    boolean isYearLast = matcher.group(4).length() == 4 && matcher.group(1).length() <= 2;
    String separator = matcher.group(2);
    if (isYearFirst && !separator.equals("/") && first > 0) {
      return Optional.of(LocalDate.of(first, second, third));
    }
    if (isEncoded && isYearLast && third > 0 && separator.equals(".")) {
      return Optional.of(LocalDate.of(third, second, first));
    }
    if (isEncoded && isYearLast && third > 0 && separator.equals("/")) {
      return Optional.of(LocalDate.of(third, first, second));
    }
    return Optional.empty();
  }

  private Moment moment(LocalDate day, Matcher matcher) {
    ZoneId read = zoneOf(matcher);
    if (matcher.group(6) == null) {
      return between(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), read);
    }
    String fraction = matcher.group(9);
    int second = matcher.group(8) == null ? 0 : Integer.parseInt(matcher.group(8));
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(matcher.group(6)), Integer.parseInt(matcher.group(7)), second);
    if (fraction == null) {
      return lasting(day.atTime(time), 1, ChronoUnit.SECONDS, read);
    }
    int nanos = Integer.parseInt((fraction + "00000000").substring(0, 9));
    LocalDateTime exact = day.atTime(time).withNano(nanos).truncatedTo(ChronoUnit.MICROS);
    return lasting(exact, 1, ChronoUnit.MICROS, read);
  }

  private ZoneId zoneOf(Matcher matcher) {
    String offset = matcher.group(10);
    if (matcher.group(5) != null || "Z".equalsIgnoreCase(offset)) {
      return ZoneOffset.UTC;
    }
    return offset == null ? zone : ZoneOffset.of(offset);
  }

  private Moment between(LocalDateTime from, LocalDateTime until, ZoneId read) {
    return new Moment(
        Moment.stored(from, read, storedZone),
        Moment.stored(until, read, storedZone),
        Moment.convert(from, read, zone));
  }

  private Moment lasting(LocalDateTime from, long amount, ChronoUnit unit, ZoneId read) {
    LocalDateTime stored = Moment.stored(from, read, storedZone);
    boolean isOnStoredClock = stored.equals(Moment.convert(from, read, storedZone));
    LocalDateTime until = isOnStoredClock ? stored.plus(amount, unit) : stored;
    return new Moment(stored, until, Moment.convert(from, read, zone));
  }
}
