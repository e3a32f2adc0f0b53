package io.arkiv.grouping;

import io.arkiv.query.aggregation.Aggregate;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Iterator;

/** Makes running totals of each function, from nothing or from what a continuation held. */
final class RunningTotalKinds {

  private RunningTotalKinds() {}

  /** A total before the first row; null for a share, which does not run. */
  static RunningTotal start(Aggregate aggregate) {
    return switch (aggregate.function()) {
      case COUNT -> new RunningDistinct(0, false);
      case COUNT_ALL -> new RunningCount(0);
      case SUM -> new RunningSum(aggregate.column().kind(), null);
      case AVG -> new RunningAverage(aggregate.takes(), BigDecimal.ZERO, 0);
      case MIN -> new RunningExtreme(false, null);
      case MAX -> new RunningExtreme(true, null);
      case MEDIAN -> new RunningMedian(0);
      case PERCENT -> null;
      case GROUP_BY, DATE_PART -> throw new IllegalStateException("no total: " + aggregate);
    };
  }

  /**
   * A total that goes on.
   *
   * @throws IllegalArgumentException when the state does not fit: a token can be forged
   */
  static RunningTotal restore(Aggregate aggregate, Iterator<Object> state) {
    return switch (aggregate.function()) {
      case COUNT -> new RunningDistinct(count(state), true);
      case COUNT_ALL -> new RunningCount(count(state));
      case SUM -> new RunningSum(aggregate.column().kind(), decimal(state));
      case AVG -> {
        BigDecimal sum = decimal(state);
        yield new RunningAverage(
            aggregate.takes(), sum == null ? BigDecimal.ZERO : sum, count(state));
      }
      case MIN -> new RunningExtreme(false, value(aggregate, state));
      case MAX -> new RunningExtreme(true, value(aggregate, state));
      case MEDIAN -> new RunningMedian(count(state));
      case PERCENT, GROUP_BY, DATE_PART ->
          throw new IllegalStateException("does not run: " + aggregate);
    };
  }

  private static long count(Iterator<Object> state) {
    if (state.next() instanceof Number number && number.longValue() >= 0) {
      return number.longValue();
    }
    throw new IllegalArgumentException("no count");
  }

  private static BigDecimal decimal(Iterator<Object> state) {
    Object value = state.next();
    if (value == null || value instanceof Number) {
      return value == null ? null : ExactNumber.exact(value);
    }
    throw new IllegalArgumentException("no number");
  }

  private static Object value(Aggregate aggregate, Iterator<Object> state) {
    Object value = state.next();
    Class<?> type =
        switch (aggregate.column().kind()) {
          case TEXT -> String.class;
          case DATE_TIME -> LocalDateTime.class;
          default -> Number.class;
        };
    if (value == null || type.isInstance(value)) {
      return value;
    }
    throw new IllegalArgumentException("no " + type.getSimpleName());
  }
}
