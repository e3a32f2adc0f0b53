package io.arkiv.rest.traffic;

import io.arkiv.security.Logins;
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

  TrafficText node(String version, int underWay) {
    about("arkiv_build_info", "gauge", "The release that runs.");
    line("arkiv_build_info{version=\"" + version + "\"}", "1");
    about("arkiv_requests_under_way", "gauge", "Requests that are being served.");
    line("arkiv_requests_under_way", Integer.toString(underWay));
    return this;
  }

  TrafficText requests(Map<Outcome, LongAdder> requests, Map<String, Durations> durations) {
    about("arkiv_requests_total", "counter", "Requests by archive, status and problem.");
    requests.forEach(
        (outcome, count) ->
            line(
                "arkiv_requests_total{archive=\"%s\",status=\"%d\",problem=\"%s\"}"
                    .formatted(outcome.archive(), outcome.status(), outcome.problem()),
                Long.toString(count.sum())));
    about(DURATION, "histogram", "Seconds from a request to the end of its answer.");
    new TreeMap<>(durations).forEach(this::histogram);
    return this;
  }

  TrafficText answers(Map<String, AnsweredSums> answered) {
    Map<String, AnsweredSums> sums = new TreeMap<>(answered);
    about("arkiv_room_seconds_total", "counter", "Seconds that requests were in each room.");
    sums.forEach(
        (archive, sum) ->
            sum.secondsByRoom()
                .forEach(
                    (room, seconds) ->
                        line(
                            "arkiv_room_seconds_total{archive=\"%s\",room=\"%s\"}"
                                .formatted(archive, room.label()),
                            Double.toString(seconds))));
    about("arkiv_rows_total", "counter", "Rows of answers, bands included.");
    sums.forEach((archive, sum) -> line("arkiv_rows_total", archive, sum.rows()));
    about("arkiv_answer_bytes_total", "counter", "Bytes of rows, before they are packed.");
    sums.forEach((archive, sum) -> line("arkiv_answer_bytes_total", archive, sum.bytes()));
    return this;
  }

  TrafficText logins(Map<Logins.Login, Long> logins) {
    about("arkiv_logins_total", "counter", "How requests proved who they are, and why not.");
    logins.forEach(
        (login, count) ->
            line(
                "arkiv_logins_total{scheme=\"%s\",outcome=\"%s\"}"
                    .formatted(login.scheme(), login.outcome()),
                Long.toString(count)));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void line(String name, String archive, long value) {
    line("%s{archive=\"%s\"}".formatted(name, archive), Long.toString(value));
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
