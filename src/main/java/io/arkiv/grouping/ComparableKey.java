package io.arkiv.grouping;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Makes parts of keys comparable, whichever statement or continuation they come from. */
final class ComparableKey {

  private ComparableKey() {}

  /** The parts with equal numbers made equal. */
  static List<Object> of(List<Object> parts) {
    return Collections.unmodifiableList(
        parts.stream().map(ComparableKey::part).collect(Collectors.toList()));
  }

  static Object part(Object part) {
    if (!(part instanceof Number number)) {
      return part;
    }
    BigDecimal exact = new BigDecimal(number.toString());
    return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
  }
}
