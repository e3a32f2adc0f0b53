package io.arkiv.dialect.index;

import java.util.ArrayList;
import java.util.List;

/** Takes SQL apart where its brackets allow: what is within a pair stays together. */
final class TopLevel {

  private TopLevel() {}

  /** What stands within the first pair of brackets; the whole text where there is none. */
  static String within(String text) {
    int begin = text.indexOf('(');
    int depth = 0;
    for (int i = Math.max(begin, 0); i < text.length(); i++) {
      depth += step(text.charAt(i));
      if (depth == 0 && begin >= 0) {
        return text.substring(begin + 1, i);
      }
    }
    return text;
  }

  /** What stands between commas. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += step(text.charAt(i));
      if (depth == 0 && text.charAt(i) == ',') {
        parts.add(text.substring(begin, i).strip());
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }

  private static int step(char character) {
    return character == '(' ? 1 : character == ')' ? -1 : 0;
  }
}
