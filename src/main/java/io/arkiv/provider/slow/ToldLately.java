package io.arkiv.provider.slow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What has been told within the last minute: nobody reads the same line twice a second. */
final class ToldLately {

  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
  private static final int MOST = 500;

  private final Map<String, Long> when = new LinkedHashMap<>();

  /** Whether it has not been told within a minute; it has been from now on. */
  synchronized boolean isNews(String text) {
    long now = System.nanoTime();
    when.values().removeIf(told -> now - told >= MINUTE);
    if (when.size() >= MOST || when.containsKey(text)) {
      return false;
    }
    when.put(text, now);
    return true;
  }
}
