package io.arkiv.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of {@code oracle/columns.txt}, sections mounted where they belong. */
final class Columns {

  private final Map<String, ShippedList> lists = new HashMap<>();
  private final Map<String, List<String[]>> sections = new LinkedHashMap<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();

  /** The columns of the archive whose rows are in a table, which a section is named after. */
  Columns(String table) {
    readFile();
    mount("", table, Path.HERE);
  }

  /** Every column once, without the companions of lists. */
  Collection<Column> all() {
    return columns.values();
  }

  boolean exists(String name) {
    return find(name) != null;
  }

  /** The column of that name in any case, or {@code .../id} or {@code .../name} of a list. */
  Column get(String name) {
    Column column = find(name);
    if (column == null) {
      throw new IllegalArgumentException("no column " + name);
    }
    return column;
  }

  private Column find(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int slash = wanted.lastIndexOf('/');
    Column column = columns.get(wanted);
    if (column == null && slash > 0 && wanted.substring(slash).matches("/(id|name)")) {
      Column list = columns.get(wanted.substring(0, slash));
      boolean isList = list != null && list.type() == ValueType.ITEM && !list.kind().equals("user");
      return isList ? list.facet(wanted.substring(slash + 1)) : null;
    }
    return column;
  }

  private void mount(String prefix, String section, Path path) {
    for (String[] line : sections.get(section)) {
      if (line[0].equals("mount")) {
        Path further = line.length == 4 ? path.then(Path.of(line[3])) : path;
        String inner = line.length > 2 ? line[2] : line[1];
        mount(prefix + line[1], inner, further);
      } else {
        ShippedList list = lists.get(line[line.length - 1]);
        List<Path> paths =
            Arrays.stream(line, 2, line.length - (list == null ? 0 : 1)).map(Path::of).toList();
        Column column = new Column(prefix + line[0], line[1], path, paths, list, "");
        columns.put(column.name().toLowerCase(Locale.ROOT), column);
      }
    }
  }

  private void readFile() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Columns.class.getResourceAsStream("/oracle/columns.txt"),
                StandardCharsets.UTF_8))) {
      String section = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
          sections.put(section, new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          readLine(section, line);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void readLine(String section, String line) {
    if (section.startsWith("list ")) {
      String[] item = line.split(" ", 2);
      lists
          .computeIfAbsent(section.substring("list ".length()), absent -> new ShippedList())
          .add(Integer.parseInt(item[0]), item[1]);
    } else {
      sections.get(section).add(line.split(" +"));
    }
  }
}
