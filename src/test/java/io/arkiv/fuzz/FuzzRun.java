package io.arkiv.fuzz;

import java.time.Duration;
import java.util.Random;

/**
 * How long a run lasts, and the seed that repeats it: {@code -Darkiv.fuzz.seed=}, {@code
 * -Darkiv.fuzz.seconds=} and, instead of the time, {@code -Darkiv.fuzz.count=}.
 */
public final class FuzzRun {

  /** On a machine that is too busy for more. */
  private static final int LEAST = 100;

  private final long seed;
  private final long most;
  private final long deadline;
  private long made;

  private FuzzRun(long seed, long most, Duration longest) {
    this.seed = seed;
    this.most = most;
    this.deadline = System.nanoTime() + longest.toNanos();
  }

  /** A run of some seconds, unless the build asks for another. */
  public static FuzzRun lasting(int seconds) {
    Long seed = Long.getLong("arkiv.fuzz.seed");
    Long count = Long.getLong("arkiv.fuzz.count");
    Duration longest =
        count == null
            ? Duration.ofSeconds(Integer.getInteger("arkiv.fuzz.seconds", seconds))
            : Duration.ofDays(1);
    return new FuzzRun(
        seed == null ? new Random().nextLong() : seed,
        count == null ? Long.MAX_VALUE : count,
        longest);
  }

  /** Whether there is one more to make; may be asked by many threads. */
  public synchronized boolean hasNext() {
    return made < most && (made < LEAST || System.nanoTime() < deadline) && ++made > 0;
  }

  /** Chance that is the same with the same seed, for one of several threads or rooms. */
  public Random random(int part) {
    return new Random(seed + part);
  }

  /** How many there were. */
  public synchronized long made() {
    return made;
  }

  @Override
  public String toString() {
    return "-Darkiv.fuzz.seed=" + seed;
  }
}
