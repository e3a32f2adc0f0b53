package io.arkiv.grouping;

import io.arkiv.query.aggregation.Aggregate;
import java.math.BigDecimal;
import java.util.List;

/** The average so far of the numbers that it takes. */
final class RunningAverage implements RunningTotal {

  private final Aggregate.Takes takes;
  private BigDecimal sum;
  private long count;

  RunningAverage(Aggregate.Takes takes, BigDecimal sum, long count) {
    this.takes = takes;
    this.sum = sum;
    this.count = count;
  }

  @Override
  public void add(Object value) {
    BigDecimal number = ExactNumber.exact(value);
    boolean isTaken =
        switch (takes) {
          case ALL -> true;
          case NO_NEGATIVE -> number.signum() >= 0;
          case ONLY_POSITIVE -> number.signum() > 0;
        };
    if (isTaken) {
      sum = sum.add(number);
      count++;
    }
  }

  @Override
  public Object value() {
    return count == 0 ? null : sum.doubleValue() / count;
  }

  @Override
  public List<Object> state() {
    return List.of(sum, count);
  }
}
