package io.arkiv.bench;

import static io.arkiv.bench.FigureTable.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The rooms one by one, by JMH, for a page of 100 rows. */
final class RoomFigures {

  /** JMH runs one benchmark after the other: in rounds, so that neighbours hit all alike. */
  private static final int ROUNDS = 3;

  /** The JPA provider is a long way for the JVM's compilers: thousands of pages. */
  private static final int WARM_UPS = 8;

  private static final int ITERATIONS = 3;

  private final String databaseUrl;
  private final int seconds;
  private final FigureTable table;
  private final Map<String, List<Double>> micros = new HashMap<>();

  RoomFigures(String databaseUrl, int seconds, FigureTable table) {
    this.databaseUrl = databaseUrl;
    this.seconds = seconds;
    this.table = table;
  }

  void measure() throws RunnerException {
    for (int round = 0; round < ROUNDS; round++) {
      run()
          .forEach(
              result ->
                  micros
                      .computeIfAbsent(result.getLabel(), label -> new ArrayList<>())
                      .add(result.getStatistics().getPercentile(50)));
    }
    alone("read: the options into syntax", "read");
    alone("bind: syntax into meaning", "bind");
    alone("translate: meaning into Criteria", "translate");
    table.add(
        "fetch room, in process",
        time("fetch"),
        time("jdbc"),
        number(timesAsLong("fetch", "jdbc")) + " x as long",
        "at most 1.2");
    alone("show: raw values into display values", "show");
    alone("write: display values into JSON", "write");
  }

  private List<Result<?>> run() throws RunnerException {
    List<Result<?>> results = new ArrayList<>();
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include("io\\.arkiv\\..*Benchmark")
                    .jvmArgs("-Darkiv.bench.db-url=" + databaseUrl)
                    .forks(1)
                    .warmupIterations(WARM_UPS)
                    .warmupTime(TimeValue.seconds(seconds))
                    .measurementIterations(ITERATIONS)
                    .measurementTime(TimeValue.seconds(seconds))
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run()) {
      results.add(result.getPrimaryResult());
    }
    return results;
  }

  private void alone(String room, String label) {
    table.add(room, time(label), "", "", "");
  }

  private String time(String label) {
    return "median " + number(median(micros.get(label))) + " µs";
  }

  private double timesAsLong(String label, String other) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ratios.add(micros.get(label).get(round) / micros.get(other).get(round));
    }
    return median(ratios);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
