package io.arkiv.rest.traffic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sums as Prometheus reads them.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition
 *     formats</a>
 */
final class TrafficText {

  private static final String DURATION = "arkiv_request_duration_seconds";

  private final StringBuilder text = new StringBuilder();

  private TrafficText() {}

  static String of(
      String version,
      int underWay,
      Map<Outcome, LongAdder> requests,
      Map<String, Durations> durations) {
    TrafficText written = new TrafficText();
    written.about("arkiv_build_info", "gauge", "The release that runs.");
    written.line("arkiv_build_info{version=\"" + version + "\"}", "1");
    written.about("arkiv_requests_under_way", "gauge", "Requests that are being served.");
    written.line("arkiv_requests_under_way", Integer.toString(underWay));
    written.about("arkiv_requests_total", "counter", "Requests by archive, status and problem.");
    requests.forEach(
        (outcome, count) ->
            written.line(
                "arkiv_requests_total{archive=\"%s\",status=\"%d\",problem=\"%s\"}"
                    .formatted(outcome.archive(), outcome.status(), outcome.problem()),
                Long.toString(count.sum())));
    written.about(DURATION, "histogram", "Seconds from a request to the end of its answer.");
    new TreeMap<>(durations).forEach(written::histogram);
    return written.text.toString();
  }

  private void histogram(String archive, Durations durations) {
    List<Long> counts = durations.counts();
    long upTo = 0;
    for (int i = 0; i < counts.size(); i++) {
      upTo += counts.get(i);
      String bound = i < Durations.BOUNDS.size() ? Durations.BOUNDS.get(i).toString() : "+Inf";
      line(
          "%s_bucket{archive=\"%s\",le=\"%s\"}".formatted(DURATION, archive, bound),
          Long.toString(upTo));
    }
    line(
        "%s_sum{archive=\"%s\"}".formatted(DURATION, archive),
        Double.toString(durations.seconds()));
    line("%s_count{archive=\"%s\"}".formatted(DURATION, archive), Long.toString(upTo));
  }

  private void about(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private void line(String name, String value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
