package io.arkiv.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The words of the demo data: UTF-8 files, one entry a line, {@code #} before a comment.
 *
 * @param owner the class that the files lie beside
 */
public record WordList(Class<?> owner) {

  /** The entries of a file. */
  public List<String> lines(String name) {
    try (InputStream file = owner.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("no word list " + name + " beside " + owner);
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
  public List<List<String>> fields(String name) {
    return lines(name).stream().map(line -> split(line, "\\|")).toList();
  }

  /** The words of a field with commas between them. */
  public static List<String> words(String field) {
    return split(field, ",");
  }

  private static List<String> split(String text, String separator) {
    return Arrays.asList(text.split(separator, -1));
  }
}
