package io.arkiv.oracle;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Writes a value the way another one is written: in apostrophes or not, with a time or without.
 *
 * @param zone of dates that name none
 */
record LiteralWriter(ZoneId zone) {

  /** The text of a filter that stands for a value, in the form of the original. */
  String write(Literal original, Object stored, Nearby place) {
    if (stored instanceof LocalDateTime) {
      return inForm(original, date(original.decoded(), Span.moment(stored), place));
    }
    if (stored instanceof String text) {
      return inForm(original, text(text, place));
    }
    return inForm(original, number(original, stored, place));
  }

  private static String inForm(Literal original, String text) {
    Literal decoded = original.decoded();
    if (decoded.form() == Literal.Form.ENCODED && !decoded.tag().equals("a")) {
      String code = "[" + decoded.tag().toUpperCase(java.util.Locale.ROOT) + ":" + text + "]";
      return original.form() == Literal.Form.ENCODED ? code : "'" + code + "'";
    }
    boolean isBare = original.form() == Literal.Form.BARE && text.matches("[\\w.:+-]+");
    return isBare
        ? text
        : original.tag() + "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  private static String text(String text, Nearby place) {
    return switch (place) {
      case AT -> text;
      case BELOW -> text.substring(0, text.offsetByCodePoints(text.length(), -1));
      case ABOVE -> text + "!";
    };
  }

  private static String number(Literal original, Object stored, Nearby place) {
    if (stored instanceof Double decimal) {
      return BigDecimal.valueOf(decimal).add(BigDecimal.valueOf(place.steps(), 5)).toPlainString();
    }
    String old = original.decoded().text();
    boolean hasFraction = old.matches("[+-]?\\d*\\.\\d*[1-9]\\d*");
    BigDecimal step = hasFraction ? new BigDecimal("0.5") : BigDecimal.ONE;
    BigDecimal number = ((BigDecimal) stored).add(step.multiply(BigDecimal.valueOf(place.steps())));
    if (original.tag().equals("time")) {
      return time(old, number.longValueExact());
    }
    String suffix = old.replaceAll("^[+-]?[\\d.]+", "");
    return number.toPlainString() + (suffix.matches("[LMDF]|[eE]0|") ? suffix : "");
  }

  private static String time(String old, long seconds) {
    return old.contains("P")
        ? Duration.ofSeconds(seconds).toString()
        : LocalTime.ofSecondOfDay(seconds).format(DateTimeFormatter.ISO_LOCAL_TIME);
  }

  private String date(Literal original, Instant stored, Nearby place) {
    String old = original.text();
    String offset = old.replaceAll("^.*?(Z|[+-]\\d{2}:?\\d{2})?$", "$1");
    boolean isUtc = offset.equals("Z") || old.matches(".*\\dZ\\d.*");
    ZoneId own = isUtc ? ZoneOffset.UTC : offset.isEmpty() ? zone : ZoneOffset.of(offset);
    boolean hasTime = old.contains(":");
    boolean hasPart = hasTime && old.contains(".") && old.indexOf('.') > old.indexOf(':');
    boolean isDay = !hasTime && original.form() != Literal.Form.TAGGED;
    ChronoUnit unit = isDay ? ChronoUnit.DAYS : hasPart ? ChronoUnit.MICROS : ChronoUnit.SECONDS;
    LocalDateTime local = LocalDateTime.ofInstant(stored, own).plus(place.steps(), unit);
    String day = local.format(DateTimeFormatter.ofPattern(dayPattern(original)));
    if (!hasTime) {
      return day + offset;
    }
    String pattern = hasPart ? "HH:mm:ss.SSSSSS" : "HH:mm:ss";
    String between = old.replaceAll("^[\\d./-]+([TtZz ]).*$", "$1");
    return day + between + local.format(DateTimeFormatter.ofPattern(pattern)) + offset;
  }

  private static String dayPattern(Literal original) {
    String old = original.text();
    if (old.matches("\\d{4}.*")) {
      return old.charAt(4) == '.' ? "yyyy.M.d" : "yyyy-MM-dd";
    }
    return old.charAt(2) == '.' ? "dd.MM.yyyy" : "MM/dd/yyyy";
  }
}
