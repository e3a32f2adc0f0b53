package io.arkiv.query.restriction;

import java.math.BigDecimal;

/**
 * The numbers that a column can hold.
 *
 * @param smallest inclusive
 * @param largest inclusive
 */
record NumberRange(BigDecimal smallest, BigDecimal largest) {

  boolean contains(BigDecimal number) {
    return !isAbove(number) && !isBelow(number);
  }

  boolean isAbove(BigDecimal number) {
    return number.compareTo(largest) > 0;
  }

  boolean isBelow(BigDecimal number) {
    return number.compareTo(smallest) < 0;
  }

  BigDecimal clamped(BigDecimal number) {
    return number.max(smallest).min(largest);
  }
}
