package io.arkiv.bench;

import io.arkiv.bench.KeptConnection.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was measured of one contestant. */
final class Figures {

  private final List<Double> perSecond = new ArrayList<>();
  private final List<Reply> replies = new ArrayList<>();

  /** Adds the answers of a round that took so long. */
  void add(List<Reply> round, double seconds) {
    replies.addAll(round);
    perSecond.add(round.size() / seconds);
  }

  double requestsPerSecond() {
    return median(perSecond);
  }

  /** How many times as many requests as another was given, the median of the rounds. */
  double timesAsManyAs(Figures other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < perSecond.size(); i++) {
      ratios.add(perSecond.get(i) / other.perSecond.get(i));
    }
    return median(ratios);
  }

  /** How many times as long as another it took, the median of the rounds. */
  double timesAsLongAs(Figures other) {
    return other.timesAsManyAs(this);
  }

  /** The time that so many of 100 answers took at the most, in milliseconds. */
  double percentileMillis(int percent) {
    return percentile(replies.stream().mapToLong(Reply::wholeNanos).sorted().toArray(), percent);
  }

  /** The same until the first byte of the body. */
  double firstByteMillis(int percent) {
    return percentile(
        replies.stream().mapToLong(Reply::firstByteNanos).sorted().toArray(), percent);
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
