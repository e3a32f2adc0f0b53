package io.arkiv.query.literal;

import java.util.Locale;
import java.util.Optional;

/**
 * An encoded value such as {@code [D:2020-05-28]}.
 *
 * @param tag the letters, in lower case
 * @param value what follows the colon, without outer blanks
 */
public record EncodedText(String tag, String value) {

  /** The encoded value that a text consists of, if it is one. */
  public static Optional<EncodedText> inside(String text) {
    int colon = text.indexOf(':');
    if (colon < 2 || text.charAt(0) != '[' || text.charAt(text.length() - 1) != ']') {
      return Optional.empty();
    }
    String tag = text.substring(1, colon).trim().toLowerCase(Locale.ROOT);
    return Optional.of(new EncodedText(tag, text.substring(colon + 1, text.length() - 1).trim()));
  }
}
