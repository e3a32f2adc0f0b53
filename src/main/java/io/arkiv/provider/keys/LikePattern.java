package io.arkiv.provider.keys;

import io.arkiv.archive.TextPart;

/** Makes LIKE patterns in which every character of the text is literal; only ever bound. */
public final class LikePattern {

  /**
   * What escapes in every database served unless another is named; and the provider would write all
   * values into a statement that names one.
   */
  private static final char ESCAPE = '\\';

  private LikePattern() {}

  /** The pattern of a text that is a part of another. */
  public static String of(TextPart part, String text) {
    String literal = escaped(text);
    return switch (part) {
      case BEGINNING -> literal + "%";
      case ANYWHERE -> "%" + literal + "%";
      case ENDING -> "%" + literal;
    };
  }

  /** The text with every wildcard escaped. */
  static String escaped(String text) {
    StringBuilder pattern = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%' || c == '_' || c == ESCAPE) {
        pattern.append(ESCAPE);
      }
      pattern.append(c);
    }
    return pattern.toString();
  }
}
