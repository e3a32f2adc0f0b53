package io.arkiv.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The filters of a golden file; what stands below each is the business of those who bind them.
 *
 * @param name of the file, which names the zone that it is read in
 * @param lines the filters
 */
record GoldenFilters(String name, List<String> lines) {

  private static final Path FOLDER = Path.of("src/test/resources/golden/filter");

  /** Every file of filters that are right, whoever asks; others are told what is hidden. */
  static Stream<GoldenFilters> all() throws IOException {
    return Files.list(FOLDER)
        .filter(file -> !file.getFileName().toString().contains("-hidden"))
        .sorted()
        .map(GoldenFilters::read);
  }

  /** The zone that the dates of its filters are meant in. */
  ZoneId zone() {
    if (name.contains("-oslo")) {
      return ZoneId.of("Europe/Oslo");
    }
    return ZoneId.of(name.contains("-new-york") ? "America/New_York" : "UTC");
  }

  @Override
  public String toString() {
    return name;
  }

  private static GoldenFilters read(Path file) {
    try {
      List<String> filters =
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("=>"))
              .map(line -> line.replace("\\t", "\t").replace("\\n", "\n"))
              .toList();
      return new GoldenFilters(file.getFileName().toString(), filters);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
