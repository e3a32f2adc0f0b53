package io.arkiv.rest.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** The sums of what this node has served since it started. */
@ApplicationScoped
public class Traffic {

  private final Map<Outcome, LongAdder> requests = new ConcurrentHashMap<>();
  private final Map<String, Durations> durations = new ConcurrentHashMap<>();
  private final AtomicInteger underWay = new AtomicInteger();

  void begin() {
    underWay.incrementAndGet();
  }

  /**
   * A request has ended.
   *
   * @param nanos how long it took, to the last byte that was handed over
   */
  void end(Outcome outcome, long nanos) {
    underWay.decrementAndGet();
    requests.computeIfAbsent(outcome, first -> new LongAdder()).increment();
    durations.computeIfAbsent(outcome.archive(), first -> new Durations()).add(nanos);
  }

  /** As text. */
  public String text(String version) {
    return TrafficText.of(version, underWay.get(), requests, durations);
  }
}
