package io.arkiv.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What is changed a little: texts that are right, or wrong in a known way. */
public record Corpus(List<String> lines) {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  public Corpus {
    lines = List.copyOf(lines);
  }

  /** The inputs of all golden files in a folder, and in that of the problems. */
  public static Corpus golden(String folder) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return new Corpus(
          files
              .filter(file -> file.toString().endsWith(".golden"))
              .filter(
                  file ->
                      file.getParent().endsWith(folder)
                          || file.endsWith(Path.of("errors", folder + ".golden")))
              .sorted()
              .flatMap(Corpus::linesOf)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("=>"))
          .map(line -> line.replace("\\t", "\t").replace("\\n", "\n"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String any(Random random) {
    return lines.get(random.nextInt(lines.size()));
  }
}
