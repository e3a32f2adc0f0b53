package io.arkiv.rest.format;

import io.arkiv.carrier.wire.Wire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A media range of an Accept header.
 *
 * @param type what it names, in lower case, perhaps with {@code *}
 * @param quality its q-value, 1 unless told
 * @param parameters what else it says, {@code name=value} each
 */
record MediaRange(String type, double quality, Set<String> parameters) {

  /** The ranges of a header, in its order; none for null. */
  static List<MediaRange> list(String accept) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String part : accept == null ? new String[0] : accept.split(",")) {
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
    Set<String> parameters = new HashSet<>();
    int semicolon = range.indexOf(';');
    if (semicolon >= 0) {
      type = range.substring(0, semicolon);
      for (String parameter : range.substring(semicolon + 1).split(";")) {
        String pair = parameter.replace(" ", "");
        if (pair.startsWith("q=")) {
          quality = number(pair.substring(2));
        } else {
          parameters.add(pair);
        }
      }
    }
    return new MediaRange(type.trim(), quality, parameters);
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

  /** Whether it asks for a wire among others of the same media type. */
  boolean asksFor(Wire wire) {
    return parameters.contains(wire.parameter());
  }

  /** Whether it says which of several wires is meant, be it this one or another. */
  boolean tellsFrom(Wire wire) {
    String name = wire.parameter().substring(0, wire.parameter().indexOf('=') + 1);
    return !name.isEmpty() && parameters.stream().anyMatch(p -> p.startsWith(name));
  }
}
