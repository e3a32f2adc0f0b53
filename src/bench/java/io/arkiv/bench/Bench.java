package io.arkiv.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.openjdk.jmh.runner.RunnerException;

/** The whole benchmark, from an empty database to the table in README.md. */
final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws IOException, SQLException, RunnerException {
    int sessions = Integer.getInteger("arkiv.bench.sessions", 1_000_000);
    int seconds = Integer.getInteger("arkiv.bench.seconds", 3);
    FigureTable table = new FigureTable();
    try (BenchDatabase database = BenchDatabase.start(sessions)) {
      try (BenchServer server = BenchServer.withBaseline(database, sessions, "1g")) {
        database.settle();
        new HttpRounds(server.port(), seconds, table).measure(sessions);
      }
      try (BenchServer server = BenchServer.withBaseline(database, sessions, "300m")) {
        new SmallHeap(server, table).measure(sessions);
      }
      new RoomFigures(database.url(), seconds, table).measure();
      new FirstAnswer(database, table).measure();
    }
    table.print(System.out);
    table.rewrite(Path.of("README.md"));
  }
}
