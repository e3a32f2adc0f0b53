package io.arkiv.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The words of the demo data: UTF-8 files, one entry a line, {@code #} before a comment. */
final class WordList {

  private WordList() {}

  /** The entries of a file under {@code db/demo}. */
  static List<String> lines(String name) {
    try (InputStream file = WordList.class.getResourceAsStream("/db/demo/" + name)) {
      if (file == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a file whose lines have fields with {@code |} between them. */
  static List<List<String>> fields(String name) {
    return lines(name).stream().map(line -> split(line, "\\|")).toList();
  }

  /** The words of a field with commas between them. */
  static List<String> words(String field) {
    return split(field, ",");
  }

  private static List<String> split(String text, String separator) {
    return Arrays.asList(text.split(separator, -1));
  }
}
