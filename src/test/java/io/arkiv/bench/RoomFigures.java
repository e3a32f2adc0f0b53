package io.arkiv.bench;

import static io.arkiv.bench.FigureTable.number;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The rooms one by one, by JMH, for a page of 100 rows. */
final class RoomFigures {

  private static final int ITERATIONS = 5;

  private final String databaseUrl;
  private final int seconds;
  private final FigureTable table;

  RoomFigures(String databaseUrl, int seconds, FigureTable table) {
    this.databaseUrl = databaseUrl;
    this.seconds = seconds;
    this.table = table;
  }

  void measure() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("io\\.arkiv\\..*Benchmark")
                    .jvmArgs("-Darkiv.bench.db-url=" + databaseUrl)
                    .forks(1)
                    .warmupIterations(ITERATIONS)
                    .warmupTime(TimeValue.seconds(seconds))
                    .measurementIterations(ITERATIONS)
                    .measurementTime(TimeValue.seconds(seconds))
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    Map<String, Double> micros =
        results.stream()
            .map(RunResult::getPrimaryResult)
            .collect(
                Collectors.toMap(
                    result -> result.getLabel(),
                    result -> result.getStatistics().getPercentile(50)));
    alone("read: the options into syntax", micros.get("read"));
    alone("bind: syntax into meaning", micros.get("bind"));
    alone("translate: meaning into Criteria", micros.get("translate"));
    table.add(
        "fetch room, in process",
        time(micros.get("fetch")),
        time(micros.get("jdbc")),
        number(micros.get("fetch") / micros.get("jdbc")) + " x as long",
        "at most 1.2");
    alone("show: raw values into display values", micros.get("show"));
    alone("write: display values into JSON", micros.get("write"));
  }

  private void alone(String room, double micros) {
    table.add(room, time(micros), "", "", "");
  }

  private static String time(double micros) {
    return "median " + number(micros) + " µs";
  }
}
