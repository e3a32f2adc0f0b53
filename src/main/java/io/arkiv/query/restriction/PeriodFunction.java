package io.arkiv.query.restriction;

import java.util.Locale;
import java.util.Optional;

/** The functions on dates that the original documents: how many periods around today's. */
public enum PeriodFunction {
  THIS("this", false),
  NEXT("next", true),
  PREVIOUS("previous", true),
  THIS_AND_NEXT("thisAndNext", true),
  THIS_AND_PREVIOUS("thisAndPrevious", true),
  THIS_AND_PREVIOUS_AND_NEXT("thisAndPreviousAndNext", false);

  /** The largest count of periods. */
  public static final int MAX_COUNT = 10_000;

  private final String spelling;
  private final boolean takesCount;

  PeriodFunction(String spelling, boolean takesCount) {
    this.spelling = spelling;
    this.takesCount = takesCount;
  }

  public static Optional<PeriodFunction> spelled(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (PeriodFunction function : values()) {
      if (function.spelling.toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(function);
      }
    }
    return Optional.empty();
  }

  public String spelling() {
    return spelling;
  }

  /** Whether a count stands between the column and the period. */
  public boolean takesCount() {
    return takesCount;
  }

  /** The first period, counted from today's. */
  long first(int count) {
    return switch (this) {
      case THIS, THIS_AND_NEXT -> 0;
      case NEXT -> 1;
      case PREVIOUS, THIS_AND_PREVIOUS -> -count;
      case THIS_AND_PREVIOUS_AND_NEXT -> -1;
    };
  }

  /** The last period, counted from today's. */
  long last(int count) {
    return switch (this) {
      case THIS, THIS_AND_PREVIOUS -> 0;
      case NEXT, THIS_AND_NEXT -> count;
      case PREVIOUS -> -1;
      case THIS_AND_PREVIOUS_AND_NEXT -> 1;
    };
  }
}
