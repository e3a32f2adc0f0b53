package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import java.time.LocalDateTime;

/**
 * Dates of companies and persons, relative to the day the demo data is made.
 *
 * @param now that day's moment
 */
record DemoDates(LocalDateTime now) {

  /** Six to two years ago: before the first chat. */
  LocalDateTime longAgo(Dice dice) {
    return now.minusDays(dice.between(731, 2190)).minusSeconds(dice.between(0, 86_399));
  }

  /** In the last two years. */
  LocalDateTime lately(Dice dice) {
    return now.minusDays(dice.between(0, 730)).minusSeconds(dice.between(0, 86_399));
  }
}
