package io.arkiv.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tables of Arkiv as an administrator makes them: its scripts run by hand, in their order. */
public final class Migrations {

  private static final Path FOLDER = Path.of("src/main/resources/db");

  private Migrations() {}

  /**
   * Runs the scripts of a folder.
   *
   * @param folder below {@code db}
   * @param collation the clause behind a text column
   */
  public static void run(Connection connection, String folder, String collation)
      throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Path script : scripts(FOLDER.resolve(folder))) {
        statement.execute(Files.readString(script).replace("${collate}", collation));
      }
    }
  }

  private static List<Path> scripts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparingInt(Migrations::version)).toList();
    }
  }

  private static int version(Path script) {
    return Integer.parseInt(script.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
  }
}
