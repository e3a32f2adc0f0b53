package io.arkiv.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file of inputs, each followed by {@code => } and what becomes of it. Blank lines and lines that
 * begin with {@code #} stay as they are; {@code \t} and {@code \n} in an input stand for
 * themselves.
 */
public record GoldenFile(Path path) {

  private static final String ARROW = "=> ";

  /** The file as it is. */
  public String text() {
    try {
      return Files.readString(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The file as it should be. */
  public String expected(UnaryOperator<String> answer) {
    List<String> lines = new ArrayList<>();
    for (String line : text().split("\n", -1)) {
      if (line.startsWith(ARROW)) {
        continue;
      }
      lines.add(line);
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(ARROW + answer.apply(line.replace("\\t", "\t").replace("\\n", "\n")));
      }
    }
    return String.join("\n", lines);
  }

  public void write(String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
