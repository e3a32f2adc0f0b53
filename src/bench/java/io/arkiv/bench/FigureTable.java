package io.arkiv.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one run, as the Markdown table that README.md has between two comments. */
final class FigureTable {

  private static final String BEGIN = "<!-- figures: begin -->";
  private static final String END = "<!-- figures: end -->";

  private final List<String> lines = new ArrayList<>();

  FigureTable() {
    add("work", "Arkiv", "JDBC by hand", "ratio", "goal");
    lines.add("|---|---|---|---|---|");
  }

  /** A line of the table, which is shown at once: a whole run takes minutes. */
  void add(String work, String arkiv, String baseline, String ratio, String goal) {
    String line = "| " + String.join(" | ", work, arkiv, baseline, ratio, goal) + " |";
    lines.add(line);
    System.out.println(line);
  }

  /** A number with as many decimals as it deserves, the same in every country. */
  static String number(double value) {
    int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** A whole number with its thousands apart. */
  static String count(int count) {
    return String.format(Locale.ROOT, "%,d", count).replace(',', ' ');
  }

  void print(PrintStream out) {
    lines.forEach(out::println);
  }

  /** Puts the table where the last one is. */
  void rewrite(Path readme) throws IOException {
    String text = Files.readString(readme);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new IOException(readme + " has no place for the figures");
    }
    String table = BEGIN + "\n" + String.join("\n", lines) + "\n";
    Files.writeString(readme, text.substring(0, from) + table + text.substring(to));
  }
}
