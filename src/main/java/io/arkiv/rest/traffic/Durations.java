package io.arkiv.rest.traffic;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How long requests took: how many at the most so long, and all together. */
final class Durations {

  /** In seconds. */
  static final List<Double> BOUNDS =
      List.of(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0);

  private static final double NANOS_A_SECOND = 1e9;

  /** Each for what is above the bound before; the last for what is above all. */
  private final List<LongAdder> counts =
      Stream.generate(LongAdder::new).limit(BOUNDS.size() + 1).toList();

  private final LongAdder nanos = new LongAdder();

  void add(long duration) {
    double seconds = duration / NANOS_A_SECOND;
    int at = 0;
    while (at < BOUNDS.size() && seconds > BOUNDS.get(at)) {
      at++;
    }
    counts.get(at).increment();
    nanos.add(duration);
  }

  /** By bound, each without those before it. */
  List<Long> counts() {
    return counts.stream().map(LongAdder::sum).toList();
  }

  double seconds() {
    return nanos.sum() / NANOS_A_SECOND;
  }
}
