package io.arkiv.grouping;

import io.arkiv.archive.ValueKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The sum so far; none before the first value. */
final class RunningSum implements RunningTotal {

  private final ValueKind kind;
  private BigDecimal sum;

  RunningSum(ValueKind kind, BigDecimal sum) {
    this.kind = kind;
    this.sum = sum;
  }

  @Override
  public void add(Object value) {
    sum = sum == null ? ExactNumber.exact(value) : sum.add(ExactNumber.exact(value));
  }

  @Override
  public Object value() {
    if (sum == null) {
      return null;
    }
    return switch (kind) {
      case DECIMAL -> sum.doubleValue();
      case SECONDS -> sum.longValue();
      default -> ExactNumber.smallest(sum.longValue());
    };
  }

  @Override
  public List<Object> state() {
    return Arrays.asList((Object) sum);
  }
}
