package io.arkiv.display;

import java.text.NumberFormat;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Formats numbers and dates as texts of a culture. */
final class CultureDisplay {

  private static final int MOST_FRACTION_DIGITS = 10;

  private final NumberFormat decimals;
  private final DateTimeFormatter dateTimes;

  CultureDisplay(Locale culture) {
    this.decimals = NumberFormat.getNumberInstance(culture);
    this.decimals.setGroupingUsed(false);
    this.decimals.setMaximumFractionDigits(MOST_FRACTION_DIGITS);
    this.dateTimes = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withLocale(culture);
  }

  String decimal(Object raw) {
    return decimals.format(raw);
  }

  String dateTime(OffsetDateTime time, boolean isOffsetShown) {
    String text = dateTimes.format(time);
    return isOffsetShown ? text + " " + time.getOffset() : text;
  }
}
