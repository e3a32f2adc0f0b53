package io.arkiv.chatsession;

import io.arkiv.archive.ArchiveColumn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A column as {@code archive/chatsession.txt} has it from the documentation. */
record DocumentedColumn(String name, String type, boolean isSortable, String heading) {

  private static final String SECTION = "== ";
  private static final String TOP = "(top)";
  private static final String ANYTHING = "...";

  /** All of them; a section that stands for several places gives its columns at each. */
  static List<DocumentedColumn> all() {
    List<DocumentedColumn> columns = new ArrayList<>();
    String[] places = {};
    for (String line : lines()) {
      if (line.startsWith(SECTION)) {
        places = line.substring(SECTION.length()).split(", ");
      } else {
        String[] fields = line.split(" \\| ");
        for (String place : places) {
          String name = place.equals(TOP) ? fields[0] : place + "/" + fields[0];
          columns.add(new DocumentedColumn(name, fields[1], fields[2].equals("yes"), fields[3]));
        }
      }
    }
    return columns;
  }

  private static List<String> lines() {
    try (InputStream file =
        DocumentedColumn.class.getResourceAsStream("/archive/chatsession.txt")) {
      return new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the declaration has otherwise. */
  List<String> differences(ArchiveColumn declared) {
    List<String> differences = new ArrayList<>();
    if (!declared.name().equals(name)) {
      differences.add(name + " is spelt " + declared.name());
    }
    if (!declared.type().wireName().equals(type)) {
      differences.add(name + " is of type " + declared.type().wireName() + ", not " + type);
    }
    if (declared.isSortable() != isSortable) {
      differences.add(name + " is sortable: " + declared.isSortable());
    }
    boolean fits =
        heading.startsWith(ANYTHING)
            ? declared.heading().endsWith(heading.substring(ANYTHING.length()))
            : declared.heading().equals(heading);
    if (!fits) {
      differences.add(name + " is called " + declared.heading() + ", not " + heading);
    }
    return differences;
  }
}
