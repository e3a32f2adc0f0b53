package io.arkiv.bench;

import static io.arkiv.bench.FigureTable.number;

import java.io.IOException;
import java.util.Arrays;

/**
 * From {@code java -jar payara-micro.jar} to the first answer: of Arkiv, of the smallest WAR made
 * of the same kinds of parts, and of a server without any.
 */
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
    double[] smallest = new double[STARTS];
    double[] empty = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      arkiv[i] = seconds(() -> BenchServer.alone(database.url()));
      smallest[i] = seconds(() -> BenchServer.smallest(database.url()));
      empty[i] = seconds(BenchServer::empty);
    }
    table.add(
        "first answer after the start",
        time(arkiv),
        time(smallest)
            + " (one resource, one EJB, one entity); an empty Payara Micro: "
            + time(empty),
        number(median(arkiv) / median(smallest)) + " x as long",
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
