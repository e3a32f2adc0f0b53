package io.arkiv.query.literal;

import io.arkiv.odata.Literal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in every form that the language reference lists. */
public final class NumberReader {

  /** Beyond this many digits a number is larger (or finer) than any column; its size is kept. */
  private static final int MAX_DIGITS = 400;

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)0*+(\\d*+)(?:\\.(\\d*+))?(?:[eE]([+-]?\\d{1,9}))?[lLmMdDfF]?");
  private static final Set<String> NUMBER_TAGS = Set.of("i", "f", "m", "ts", "b");

  private NumberReader() {}

  /** The number that a literal stands for, if it is one. */
  public static Optional<BigDecimal> read(Literal literal) {
    return switch (literal.form()) {
      case BARE, QUOTED -> encodedInside(literal.text()).or(() -> parse(literal.text()));
      case ENCODED ->
          NUMBER_TAGS.contains(literal.tag().toLowerCase(Locale.ROOT))
              ? parse(literal.text())
              : Optional.empty();
      case TAGGED -> Optional.empty();
    };
  }

  /** The seconds that a literal stands for: a number, or a time as OData writes it. */
  public static Optional<BigDecimal> readSeconds(Literal literal) {
    if (literal.form() == Literal.Form.TAGGED && literal.tag().equalsIgnoreCase("time")) {
      return time(literal.text());
    }
    return read(literal);
  }

  private static Optional<BigDecimal> encodedInside(String text) {
    return EncodedText.inside(text)
        .filter(encoded -> NUMBER_TAGS.contains(encoded.tag()))
        .flatMap(encoded -> parse(encoded.value()));
  }

  private static Optional<BigDecimal> time(String text) {
    try {
      Duration duration =
          text.startsWith("P") || text.startsWith("-P")
              ? Duration.parse(text)
              : Duration.ofNanos(LocalTime.parse(text).toNanoOfDay());
      return Optional.of(
          BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9)));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> parse(String text) {
    Matcher matcher = NUMBER.matcher(text.trim());
    if (!matcher.matches() || !hasDigit(text)) {
      return Optional.empty();
    }
    String whole = matcher.group(2);
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    int exponent = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
    long magnitude = (long) whole.length() + exponent;
    BigDecimal size;
    if (magnitude > MAX_DIGITS && isNotZero(whole + cut(fraction))) {
      size = BigDecimal.ONE.scaleByPowerOfTen(MAX_DIGITS);
    } else if (exponent < -MAX_DIGITS) {
      size =
          isNotZero(whole + fraction)
              ? BigDecimal.ONE.scaleByPowerOfTen(-MAX_DIGITS)
              : BigDecimal.ZERO;
    } else {
      String digits = (whole.isEmpty() ? "0" : cut(whole)) + "." + cut(fraction) + "0";
      int dropped = Math.max(0, whole.length() - MAX_DIGITS);
      size = new BigDecimal(digits).scaleByPowerOfTen(exponent + dropped);
    }
    return Optional.of(matcher.group(1).equals("-") ? size.negate() : size);
  }

  private static boolean hasDigit(String text) {
    return text.trim().matches("[+-]?\\.?\\d.*");
  }

  private static String cut(String digits) {
    return digits.length() > MAX_DIGITS ? digits.substring(0, MAX_DIGITS) : digits;
  }

  private static boolean isNotZero(String digits) {
    return digits.chars().anyMatch(digit -> digit != '0');
  }
}
