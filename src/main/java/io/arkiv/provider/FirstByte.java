package io.arkiv.provider;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;

/** How long a request has waited for the first byte of its answer. */
@RequestScoped
public class FirstByte {

  private long begun = System.nanoTime();
  private boolean isSent;

  /**
   * The request came in.
   *
   * @param nanoTime when, by {@link System#nanoTime()}
   */
  public void awaitedSince(long nanoTime) {
    begun = nanoTime;
  }

  /** The answer is on its way: from here on it is cut where its client is slow. */
  public void sent() {
    isSent = true;
  }

  boolean isLaterThan(Duration limit) {
    return !isSent && System.nanoTime() - begun > limit.toNanos();
  }
}
