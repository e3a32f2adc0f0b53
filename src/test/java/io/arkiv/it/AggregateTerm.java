package io.arkiv.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A part of a {@code $select} as these tests understand it, whatever the service does.
 *
 * @param text as requested
 * @param function in lower case; empty for a column
 * @param part of a date, in lower case; empty for none
 */
record AggregateTerm(
    String text, String function, String column, String part, int level, List<String> modifiers) {

  static List<AggregateTerm> parse(String select) {
    List<String> texts = new ArrayList<>();
    for (String piece : select.split(",(?![^(]*\\))")) {
      String word = piece.trim();
      boolean isModifier = word.matches("(?i)(header|footer|hidedetail|[0-9])(:.*)?");
      if (isModifier) {
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + "," + piece);
      } else {
        texts.add(word);
      }
    }
    return texts.stream().map(AggregateTerm::of).toList();
  }

  static AggregateTerm of(String text) {
    String rest = text;
    String function = "";
    String part = "";
    List<String> modifiers = new ArrayList<>();
    while (rest.contains("(")) {
      String name = rest.substring(0, rest.indexOf('(')).toLowerCase(Locale.ROOT);
      int closing = rest.lastIndexOf(')');
      for (String modifier : rest.substring(closing + 1).split("[:,]")) {
        String lower = modifier.trim().toLowerCase(Locale.ROOT);
        if (lower.matches("header|footer|hidedetail|nonegative|onlypositive|[0-9]")) {
          modifiers.add(lower);
        } else if (!lower.isEmpty()) {
          part = lower;
        }
      }
      if (!name.equals("datepart")) {
        function = name;
      }
      rest = rest.substring(rest.indexOf('(') + 1, closing);
    }
    int level =
        modifiers.stream()
            .filter(modifier -> modifier.matches("[0-9]"))
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(1);
    return new AggregateTerm(text, function, rest, part, level, modifiers);
  }

  boolean has(String modifier) {
    return modifiers.contains(modifier);
  }

  boolean isKey() {
    return function.equals("groupby");
  }

  boolean isTotal() {
    return !function.isEmpty() && !isKey();
  }
}
