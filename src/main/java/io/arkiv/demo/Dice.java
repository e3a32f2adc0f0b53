package io.arkiv.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls alike on every machine: {@link Random} is specified to the last bit. */
public final class Dice {

  private static final long SEED = 20_250_101;

  private final Random random;

  /**
   * Dice of their own: each writer has other ones, so that a change to one leaves the others' rows
   * alone.
   *
   * @param number which ones
   */
  public Dice(long number) {
    random = new Random(SEED + number);
  }

  /** True in that many of 1 000 throws. */
  public boolean chance(int perMille) {
    return random.nextInt(1000) < perMille;
  }

  /** From low to high, both included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** From 0 to below 1. */
  public double fraction() {
    return random.nextDouble();
  }

  /** Mostly short, sometimes long: whole numbers around a mean, as waiting times fall. */
  public int around(int mean) {
    return (int) (-Math.log(1 - random.nextDouble()) * mean);
  }

  /** One of the choices. */
  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The number of a weight, likelier the larger it is; the weights add up to 1 000. */
  public int weighted(int... weights) {
    int left = random.nextInt(1000);
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("the weights add up to less than 1000");
  }

  /** One of the spellings of "nothing" that references have in old databases. */
  public Integer noReference() {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> 0;
      default -> -1;
    };
  }

  /** The text, or in that many of 1 000 throws empty or null. */
  public String orNothing(int perMille, String text) {
    if (!chance(perMille)) {
      return text;
    }
    return random.nextBoolean() ? "" : null;
  }
}
