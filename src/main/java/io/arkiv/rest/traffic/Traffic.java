package io.arkiv.rest.traffic;

import io.arkiv.security.Logins;
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
  private final Map<String, AnsweredSums> answered = new ConcurrentHashMap<>();
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

  /** What one was answered with; nothing where no archive was asked. */
  void answered(String archive, Answered answer) {
    if (!archive.isEmpty()) {
      answered.computeIfAbsent(archive, first -> new AnsweredSums()).add(answer);
    }
  }

  /**
   * As text.
   *
   * @param version of the release
   * @param logins those of requests that did not get here, and of the others
   */
  public String text(String version, Map<Logins.Login, Long> logins) {
    return new TrafficText()
        .node(version, underWay.get())
        .requests(requests, durations)
        .answers(answered)
        .logins(logins)
        .toString();
  }
}
