package io.arkiv.bench;

import static io.arkiv.bench.FigureTable.number;

import java.io.IOException;
import java.util.Arrays;

/** From {@code java -jar payara-micro.jar} to the first answer, with and without Arkiv in it. */
final class FirstAnswer {

  private static final int STARTS = 3;

  private final BenchDatabase database;
  private final FigureTable table;

  FirstAnswer(BenchDatabase database, FigureTable table) {
    this.database = database;
    this.table = table;
  }

  void measure() throws IOException {
    double[] arkiv = new double[STARTS];
    double[] empty = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      arkiv[i] = seconds(() -> BenchServer.alone(database.url()));
      empty[i] = seconds(BenchServer::empty);
    }
    table.add(
        "first answer after the start",
        time(arkiv),
        time(empty) + " (an empty Payara Micro)",
        number(median(arkiv) / median(empty)) + " x as long",
        "at most 6 s");
  }

  /** A start, which ends with an answer. */
  private interface Start {
    BenchServer run() throws IOException;
  }

  private static double seconds(Start start) throws IOException {
    long began = System.nanoTime();
    try (BenchServer answering = start.run()) {
      return answering.secondsSince(began);
    }
  }

  private static String time(double[] seconds) {
    return "median " + number(median(seconds)) + " s";
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
