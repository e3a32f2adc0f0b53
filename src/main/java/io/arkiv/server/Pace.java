package io.arkiv.server;

import java.time.Duration;

/**
 * How fast a client has to be: so many bytes a second on average, over the time that it is waited
 * for. What the service itself takes does not count.
 *
 * @param patience the time that the average is over; as long a client may do nothing at all
 */
public record Pace(int bytesPerSecond, Duration patience) {

  /** The pace of one client so far. */
  final class Record {

    private long waited;
    private long bytes;

    /**
     * Adds a wait.
     *
     * @return whether the client has fallen behind
     */
    boolean isBehind(long nanos, long moved) {
      waited += nanos;
      bytes += moved;
      if (waited < patience.toNanos()) {
        return false;
      }
      boolean isBehind = bytes < bytesPerSecond * (waited / 1e9);
      waited = 0;
      bytes = 0;
      return isBehind;
    }
  }

  Record begin() {
    return new Record();
  }
}
