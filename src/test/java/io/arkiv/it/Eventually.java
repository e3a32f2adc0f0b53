package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what has to come true within seconds, or a few more on a machine that is busy. */
final class Eventually {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Eventually() {}

  /** Asks until it is so, each time over HTTP: the pace is the server's. */
  static void becomes(BooleanSupplier condition, String otherwise) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    boolean isSo = condition.getAsBoolean();
    while (!isSo && System.nanoTime() < deadline) {
      isSo = condition.getAsBoolean();
    }
    assertTrue(isSo, otherwise);
  }
}
