package io.arkiv.rest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A media range of an Accept header.
 *
 * @param type what it names, in lower case, perhaps with {@code *}
 * @param quality its q-value, 1 unless told
 * @param odata its {@code odata} parameter, a dialect of JSON; empty without
 */
record MediaRange(String type, double quality, String odata) {

  /** The ranges of a header, in its order. */
  static List<MediaRange> list(String accept) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String part : accept.split(",")) {
      if (!part.isBlank()) {
        ranges.add(of(part));
      }
    }
    return ranges;
  }

  /** One range. */
  static MediaRange of(String text) {
    String range = text.toLowerCase(Locale.ROOT);
    String type = range;
    double quality = 1;
    String odata = "";
    int semicolon = range.indexOf(';');
    if (semicolon >= 0) {
      type = range.substring(0, semicolon);
      for (String parameter : range.substring(semicolon + 1).split(";")) {
        String pair = parameter.replace(" ", "");
        if (pair.startsWith("q=")) {
          quality = number(pair.substring(2));
        } else if (pair.startsWith("odata=")) {
          odata = pair.substring("odata=".length());
        }
      }
    }
    return new MediaRange(type.trim(), quality, odata);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException unreadable) {
      return 1;
    }
  }

  /** How exactly it names a type: 2 the type, 1 its family, 0 everything, -1 not at all. */
  int precision(String wanted) {
    if (type.equals(wanted)) {
      return 2;
    }
    if (type.equals("*/*") || type.equals("*")) {
      return 0;
    }
    String family = wanted.substring(0, wanted.indexOf('/') + 1);
    return type.equals(family + "*") ? 1 : -1;
  }
}
