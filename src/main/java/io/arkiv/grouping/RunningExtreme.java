package io.arkiv.grouping;

import io.arkiv.archive.text.LowerCase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The smallest or largest value so far; texts compare without regard to case. */
final class RunningExtreme implements RunningTotal {

  private static final Comparator<String> TEXTS =
      Comparator.<String, int[]>comparing(
              text -> LowerCase.of(text).codePoints().toArray(), Arrays::compare)
          .thenComparing(text -> text.codePoints().toArray(), Arrays::compare);

  private final boolean isLargest;
  private Object extreme;

  RunningExtreme(boolean isLargest, Object extreme) {
    this.isLargest = isLargest;
    this.extreme = extreme;
  }

  @Override
  public void add(Object value) {
    if (extreme == null || (isLargest ? compare(value, extreme) : compare(extreme, value)) > 0) {
      extreme = value;
    }
  }

  private static int compare(Object a, Object b) {
    if (a instanceof String text) {
      return TEXTS.compare(text, (String) b);
    }
    if (a instanceof Number) {
      return ExactNumber.exact(a).compareTo(ExactNumber.exact(b));
    }
    return ((java.time.LocalDateTime) a).compareTo((java.time.LocalDateTime) b);
  }

  @Override
  public Object value() {
    return extreme;
  }

  @Override
  public List<Object> state() {
    return Arrays.asList(extreme);
  }
}
