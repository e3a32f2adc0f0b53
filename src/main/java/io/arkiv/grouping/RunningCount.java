package io.arkiv.grouping;

import java.util.List;

/** How many values there are so far. */
final class RunningCount implements RunningTotal {

  private long count;

  RunningCount(long count) {
    this.count = count;
  }

  @Override
  public void add(Object value) {
    count++;
  }

  @Override
  public Object value() {
    return ExactNumber.smallest(count);
  }

  @Override
  public List<Object> state() {
    return List.of(count);
  }
}
