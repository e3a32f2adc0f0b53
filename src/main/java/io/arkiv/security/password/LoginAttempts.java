package io.arkiv.security.password;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts the attempts that are under way and the failures of the last minute, by login and address,
 * to slow guessing down.
 *
 * <p>By both, so that nobody can lock another user out, nor one user's typing mistakes the others
 * of an office. What is under way counts before its outcome is known, so that many guesses at once
 * are no way around.
 */
final class LoginAttempts {

  /**
   * The failure that is answered with 429, as is everything after it for the rest of the minute.
   */
  private static final int LIMIT = 6;

  private static final long WINDOW_NANOS = Duration.ofMinutes(1).toNanos();

  /** The pairs that are watched at once; beyond it the one that was tried longest ago goes. */
  private static final int MAX_PAIRS = 10_000;

  private final LongSupplier nanoTime;
  private final Map<Pair, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true);

  /** Counts by a monotonic clock, such as {@code System::nanoTime}. */
  LoginAttempts(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Begins an attempt, which then has to end in one of the ways below.
   *
   * @return 0 if it may be made; else the seconds until the next may, at least 1, and none has
   *     begun
   */
  synchronized int begin(String login, String address) {
    Tally tally = tally(login, address);
    int secondsToWait = secondsToWait(tally);
    if (secondsToWait > 0) {
      return secondsToWait;
    }
    if (tally.failures.size() + tally.underWay >= LIMIT) {
      return 1;
    }
    tally.underWay++;
    return 0;
  }

  /** Ends an attempt that did not fail. */
  synchronized void end(String login, String address) {
    tally(login, address).end();
  }

  /**
   * Ends an attempt that failed.
   *
   * @return the seconds until the next may be made, at least 1; 0 if at once
   */
  synchronized int fail(String login, String address) {
    tally(login, address).end();
    return failAgain(login, address);
  }

  /** Notes the failure of who did not have to try, as another has just tried the same. */
  synchronized int failAgain(String login, String address) {
    Tally tally = tally(login, address);
    tally.failures.addLast(nanoTime.getAsLong());
    if (tally.failures.size() > LIMIT) {
      tally.failures.removeFirst();
    }
    return secondsToWait(tally);
  }

  private int secondsToWait(Tally tally) {
    long now = nanoTime.getAsLong();
    while (!tally.failures.isEmpty() && now - tally.failures.getFirst() >= WINDOW_NANOS) {
      tally.failures.removeFirst();
    }
    if (tally.failures.size() < LIMIT) {
      return 0;
    }
    long nanosLeft = tally.failures.getFirst() + WINDOW_NANOS - now;
    return (int) ((nanosLeft + 999_999_999L) / 1_000_000_000L);
  }

  private Tally tally(String login, String address) {
    Tally tally =
        tallies.computeIfAbsent(
            new Pair(login.toLowerCase(Locale.ROOT), address), pair -> new Tally());
    if (tallies.size() > MAX_PAIRS) {
      tallies.remove(tallies.keySet().iterator().next());
    }
    return tally;
  }

  private record Pair(String login, String address) {}

  /** What a pair did of late. */
  private static final class Tally {
    private final Deque<Long> failures = new ArrayDeque<>(LIMIT + 1);
    private int underWay;

    void end() {
      // Not below, should the tally have been dropped meanwhile.
      underWay = Math.max(0, underWay - 1);
    }
  }
}
