package io.arkiv.security.password;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts the failures of the last minute by login and address, to slow guessing down.
 *
 * <p>By both, so that nobody can lock another user out, nor one user's typing mistakes the others
 * of an office.
 */
final class FailedLogins {

  /**
   * The failure that is answered with 429, as is everything after it for the rest of the minute.
   */
  private static final int LIMIT = 6;

  private static final long WINDOW_NANOS = Duration.ofMinutes(1).toNanos();

  /** The pairs that are watched at once; beyond it the one that failed longest ago is forgotten. */
  private static final int MAX_PAIRS = 10_000;

  private final LongSupplier nanoTime;
  private final Map<Pair, Deque<Long>> failures = new LinkedHashMap<>(16, 0.75f, true);

  /** Counts by a monotonic clock, such as {@code System::nanoTime}. */
  FailedLogins(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Notes a failure. */
  synchronized void add(String login, String address) {
    Deque<Long> times = failures.computeIfAbsent(pair(login, address), p -> new ArrayDeque<>());
    times.addLast(nanoTime.getAsLong());
    if (times.size() > LIMIT) {
      times.removeFirst();
    }
    if (failures.size() > MAX_PAIRS) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  /** Seconds until the login may be tried again from the address, at least 1; 0 if at once. */
  synchronized int secondsToWait(String login, String address) {
    Deque<Long> times = failures.get(pair(login, address));
    if (times == null || times.size() < LIMIT) {
      return 0;
    }
    long nanosLeft = times.getFirst() + WINDOW_NANOS - nanoTime.getAsLong();
    return nanosLeft <= 0 ? 0 : (int) ((nanosLeft + 999_999_999L) / 1_000_000_000L);
  }

  private static Pair pair(String login, String address) {
    return new Pair(login.toLowerCase(Locale.ROOT), address);
  }

  private record Pair(String login, String address) {}
}
