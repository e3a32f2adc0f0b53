package io.arkiv.carrier.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Makes texts that XML 1.0 can carry. */
final class XmlText {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** A value as text: numbers without an exponent, several with commas between them. */
  static String of(Object value) {
    if (value instanceof List<?> values) {
      return values.stream().map(XmlText::of).collect(Collectors.joining(","));
    }
    boolean isWhole = value instanceof Integer || value instanceof Long;
    if (value instanceof Number && !isWhole) {
      return new BigDecimal(value.toString()).toPlainString();
    }
    return valid(value.toString());
  }

  /** The text with U+FFFD for each character that XML 1.0 forbids; mostly the text itself. */
  static String valid(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t';
  }

  private static String replaced(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints().forEach(c -> valid.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
    return valid.toString();
  }

  private static boolean isAllowed(int c) {
    boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    boolean isLoneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !isControl && !isLoneSurrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
