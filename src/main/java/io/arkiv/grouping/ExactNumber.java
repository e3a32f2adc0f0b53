package io.arkiv.grouping;

import java.math.BigDecimal;

/** Makes running totals the same numbers that the database's totals are. */
final class ExactNumber {

  private ExactNumber() {}

  /** An integer where it fits in one. */
  static Number smallest(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }

  static BigDecimal exact(Object number) {
    return new BigDecimal(number.toString());
  }
}
