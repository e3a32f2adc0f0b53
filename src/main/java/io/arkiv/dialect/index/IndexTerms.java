package io.arkiv.dialect.index;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an index is over, in its order: columns or expressions.
 *
 * @param texts as they are written
 */
public record IndexTerms(List<String> texts) {

  private static final Pattern CAST =
      Pattern.compile("::(character varying|double precision|timestamp without time zone|\\w+)");

  private static final Pattern NAME =
      Pattern.compile("'[^']*'|\\bcollate\\s+\\w+|\\b([a-z_]\\w*)\\b(?!\\s*\\()");

  private static final Set<String> WORDS = Set.of("nulls", "first", "last", "asc", "desc");

  public IndexTerms {
    texts = List.copyOf(texts);
  }

  /** Those of a list, in brackets or without, whatever follows it. */
  public static IndexTerms of(String list) {
    String within = list.startsWith("(") ? TopLevel.within(list) : list;
    return new IndexTerms(TopLevel.parts(within));
  }

  /**
   * Whether an index over others finds and sorts whatever one over these does: it begins with them.
   */
  public boolean areServedBy(IndexTerms others) {
    return texts.size() <= others.texts.size()
        && compared().equals(others.compared().subList(0, texts.size()));
  }

  /** The columns that they name. */
  public Set<String> columns() {
    Set<String> columns = new TreeSet<>();
    for (String text : texts) {
      Matcher names = NAME.matcher(text.toLowerCase(Locale.ROOT));
      while (names.find()) {
        if (names.group(1) != null && !WORDS.contains(names.group(1))) {
          columns.add(names.group(1));
        }
      }
    }
    return columns;
  }

  /**
   * PostgreSQL writes down what it has understood: with the types, and with brackets of its own.
   */
  private List<String> compared() {
    return texts.stream()
        .map(text -> CAST.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
        .map(text -> text.replaceAll("[()\"\\s]", ""))
        .collect(Collectors.toList());
  }

  @Override
  public String toString() {
    return String.join(", ", texts);
  }
}
