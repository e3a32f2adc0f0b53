package io.arkiv.grouping;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The median so far. Of the values that earlier answers of a walk gave it holds only those in the
 * middle: however the values of this answer fall, the median does not leave them.
 */
final class RunningMedian implements RunningTotal {

  private final PriorityQueue<Double> low = new PriorityQueue<>(Collections.reverseOrder());
  private final PriorityQueue<Double> high = new PriorityQueue<>();
  private final long before;
  private boolean isExpected;
  private long count;
  private long belowLow;

  RunningMedian(long count) {
    this.before = count;
    this.count = count;
    this.isExpected = count == 0;
  }

  /**
   * Fetches the middle of what earlier answers gave.
   *
   * @param rows how many values this answer can add
   */
  void expect(int rows, EarlierValues earlier) {
    if (isExpected) {
      return;
    }
    isExpected = true;
    long from = Math.max(0, (before - rows) / 2 - 2);
    long until = Math.min(before, (before + rows) / 2 + 2);
    List<Double> middle = earlier.ranked(from, (int) (until - from));
    belowLow = from;
    for (int i = 0; i < middle.size(); i++) {
      (from + i < (before + 1) / 2 ? low : high).add(middle.get(i));
    }
  }

  @Override
  public void add(Object value) {
    double number = ((Number) value).doubleValue();
    count++;
    boolean isLow = low.isEmpty() ? high.isEmpty() || number < high.peek() : number <= low.peek();
    (isLow ? low : high).add(number);
    long lows = (count + 1) / 2 - belowLow;
    while (low.size() > lows) {
      high.add(low.remove());
    }
    while (low.size() < lows && !high.isEmpty()) {
      low.add(high.remove());
    }
  }

  @Override
  public Object value() {
    if (count == 0 || low.isEmpty()) {
      return null;
    }
    return count % 2 == 1 || high.isEmpty()
        ? low.peek()
        : (Double) ((low.peek() + high.peek()) / 2);
  }

  @Override
  public List<Object> state() {
    return List.of(count);
  }
}
