package io.arkiv.bench;

import static io.arkiv.bench.FigureTable.number;

import java.io.IOException;
import java.util.List;

/** What clients see: the same questions to Arkiv and to JDBC by hand, round by round. */
final class HttpRounds {

  /** For each contestant, twice: the JVM's compilers need to have seen what is measured. */
  private static final long WARM_UP_MILLIS = 45_000;

  private static final int ROUNDS = 7;
  private static final int PAGE_ROWS = 100;
  private static final int PAGES_BEFORE = 8_999;

  private final int port;
  private final int seconds;
  private final FigureTable table;

  /**
   * Rounds against the server on a port.
   *
   * @param seconds how long each contestant has in each round
   */
  HttpRounds(int port, int seconds, FigureTable table) {
    this.port = port;
    this.seconds = seconds;
    this.table = table;
  }

  void measure(int sessions) throws IOException {
    Question filtered = Question.filteredPage();
    try (KeptConnection connection = new KeptConnection(port)) {
      SameAnswer same = new SameAnswer(connection);
      same.check(filtered);
      same.check(Question.newest(10_000));
      same.check(Question.newest(Math.min(sessions, 100_000)));
    }
    new Contest(port, 8, 1, WARM_UP_MILLIS).run(List.of(filtered.arkiv(), filtered.baseline()));
    for (int clients : new int[] {1, 8, 32}) {
      page(filtered, clients);
    }
    links(sessions);
    rows(10_000);
    rows(Math.min(sessions, 100_000));
  }

  private void page(Question question, int clients) throws IOException {
    List<Figures> figures =
        contest(clients, seconds).run(List.of(question.arkiv(), question.baseline()));
    Figures arkiv = figures.get(0);
    Figures baseline = figures.get(1);
    table.add(
        "top 100, filtered and sorted, " + clients(clients),
        requests(arkiv),
        requests(baseline),
        number(arkiv.timesAsManyAs(baseline)) + " x as many",
        "at least 0.8");
  }

  /** The first page, and one by its link that 8 999 others lie before. */
  private void links(int sessions) throws IOException {
    int passed = Math.min(PAGES_BEFORE * PAGE_ROWS, sessions - 2 * PAGE_ROWS);
    Question first = Question.newest(PAGE_ROWS);
    Question far;
    try (KeptConnection connection = new KeptConnection(port)) {
      SameAnswer same = new SameAnswer(connection);
      Question before = Question.newest(passed);
      far =
          Question.linked(
              same.nextLink(before.arkiv().get(0)),
              same.nextLink(before.baseline().get(0)),
              PAGE_ROWS);
      same.check(far);
    }
    List<Figures> figures =
        contest(1, seconds)
            .run(List.of(far.arkiv(), first.arkiv(), far.baseline(), first.baseline()));
    table.add(
        "page " + FigureTable.count(passed / PAGE_ROWS + 1) + " by link",
        requests(figures.get(0)) + "; page 1: " + requests(figures.get(1)),
        requests(figures.get(2)) + "; page 1: " + requests(figures.get(3)),
        number(figures.get(0).timesAsLongAs(figures.get(1))) + " x as long as page 1",
        "at most 1.1");
  }

  private void rows(int rows) throws IOException {
    Question question = Question.newest(rows);
    List<Figures> figures = contest(1, seconds).run(List.of(question.arkiv(), question.baseline()));
    Figures arkiv = figures.get(0);
    Figures baseline = figures.get(1);
    table.add(
        FigureTable.count(rows) + " rows",
        answers(arkiv),
        answers(baseline),
        number(arkiv.timesAsLongAs(baseline)) + " x as long",
        "at most 1.25; first byte at most 20 ms");
  }

  private Contest contest(int clients, int roundSeconds) {
    return new Contest(port, clients, ROUNDS, roundSeconds * 1_000L);
  }

  private static String clients(int clients) {
    return clients == 1 ? "1 client" : clients + " clients";
  }

  private static String requests(Figures figures) {
    return number(figures.requestsPerSecond())
        + "/s, median "
        + number(figures.percentileMillis(50))
        + " ms, p99 "
        + number(figures.percentileMillis(99))
        + " ms";
  }

  private static String answers(Figures figures) {
    return "median "
        + number(figures.percentileMillis(50))
        + " ms, p99 "
        + number(figures.percentileMillis(99))
        + " ms, first byte "
        + number(figures.firstByteMillis(50))
        + " ms";
  }
}
