package io.arkiv.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Changes a line of a corpus in one to six places, mostly between its words and now and then in
 * them.
 */
public final class Mutator {

  private static final Pattern PIECE =
      Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'|\\w+|\\s+|.", Pattern.DOTALL);
  private static final int MOST_CHANGES = 6;
  private static final int MOST_REPEATED = 120;
  private static final int LONGEST = 4_000;

  /** What has meant trouble to somebody, somewhere. */
  private static final List<String> TROUBLE =
      List.of(
          "'",
          "\"",
          "\\",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ",",
          ":",
          ";",
          "/",
          "|",
          "=",
          "<",
          ">",
          "%",
          "_",
          "*",
          "?",
          "&",
          "#",
          "$",
          "-",
          "--",
          "/*",
          "\u0000",
          "\t",
          "\r\n",
          "\u00a0",
          "\u0130",
          "\u03a3",
          "\u00df",
          "\ufeff",
          "\ud83d\ude00",
          "\ud83d",
          "\udc00",
          "\u202e",
          "e\u0301",
          "\uffff",
          "0",
          "-1",
          "00",
          "1e9999",
          "-1e-9999",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "0.1",
          ".5",
          "5.",
          "NaN",
          "Infinity",
          "0x10",
          "1L",
          "1_000",
          "+5",
          "null",
          "true",
          "false",
          "not",
          "and",
          "or",
          "eq null",
          "()",
          "''",
          "'''",
          "[I:]",
          "[I:10]",
          "[D:99/99/9999]",
          "[A:1,2,]",
          "[DT:",
          "datetime'",
          "2024-02-30",
          "0000-00-00",
          "9999-12-31",
          "-0001-01-01",
          "2024-10-27T02:30:00",
          "2020-05-28T15:00:00+99:99",
          "24:00:00",
          "PrimaryKey",
          "EntityName",
          "contact/",
          "/name",
          "status/id",
          "person/email/emailAddress",
          "lastWeek",
          "this(",
          "substringof(",
          "length(",
          "GroupBy(",
          "Count(",
          "DatePart(",
          ":Footer",
          ":Header:HideDetail",
          " desc",
          " asc",
          "1; drop table chat_session",
          "' or '1'='1",
          "{fn user()}",
          "${jndi:x}",
          "%s%n",
          "<x>");

  private final Random random;
  private final Corpus corpus;

  public Mutator(Random random, Corpus corpus) {
    this.random = random;
    this.corpus = corpus;
  }

  /** The next text. */
  public String next() {
    List<String> pieces = pieces(corpus.any(random));
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && !pieces.isEmpty(); i++) {
      change(pieces);
    }
    String text = String.join("", pieces);
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static List<String> pieces(String line) {
    Matcher matcher = PIECE.matcher(line);
    return matcher
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void change(List<String> pieces) {
    int at = random.nextInt(pieces.size());
    int end = Math.min(pieces.size(), at + 1 + random.nextInt(6));
    switch (random.nextInt(14)) {
      case 0 -> pieces.remove(at);
      case 1 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
      case 2 -> pieces.set(at, pieces.get(random.nextInt(pieces.size())));
      case 3 -> pieces.set(at, trouble());
      case 4 -> pieces.add(at, trouble());
      case 5 -> pieces.set(at, anyPiece());
      case 6 -> pieces.set(at, inside(pieces.get(at)));
      case 7 -> pieces.set(at, otherCase(pieces.get(at)));
      case 8 -> repeat(pieces, at, end);
      case 9 -> bracket(pieces, at, end);
      case 10 -> pieces.subList(at, end).clear();
      case 11 -> pieces.subList(at, pieces.size()).clear();
      case 12 -> splice(pieces, at);
      default -> pieces.add(random.nextBoolean() ? " and " : ",");
    }
  }

  private String trouble() {
    return TROUBLE.get(random.nextInt(TROUBLE.size()));
  }

  private String anyPiece() {
    List<String> others = pieces(corpus.any(random));
    return others.get(random.nextInt(others.size()));
  }

  private String inside(String piece) {
    if (piece.isEmpty()) {
      return trouble();
    }
    StringBuilder text = new StringBuilder(piece);
    int at = random.nextInt(piece.length());
    switch (random.nextInt(3)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.insert(at, trouble());
      default ->
          text.setCharAt(
              at, (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
    }
    return text.toString();
  }

  private String otherCase(String piece) {
    return random.nextBoolean() ? piece.toUpperCase(Locale.ROOT) : piece.toLowerCase(Locale.ROOT);
  }

  private void repeat(List<String> pieces, int at, int end) {
    List<String> some = List.copyOf(pieces.subList(at, end));
    int times = random.nextInt(4) == 0 ? random.nextInt(MOST_REPEATED) : 2;
    for (int i = 0; i < times; i++) {
      pieces.addAll(at, some);
    }
  }

  private void bracket(List<String> pieces, int at, int end) {
    int depth = random.nextInt(8) == 0 ? random.nextInt(MOST_REPEATED) : 1;
    pieces.add(end, ")".repeat(depth));
    pieces.add(at, (random.nextInt(4) == 0 ? "not (" : "(").repeat(depth));
  }

  private void splice(List<String> pieces, int at) {
    List<String> others = pieces(corpus.any(random));
    pieces.subList(at, pieces.size()).clear();
    pieces.addAll(others.subList(random.nextInt(others.size()), others.size()));
  }
}
