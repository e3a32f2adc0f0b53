package io.arkiv.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A value as it stands in a filter.
 *
 * @param form how it is written
 * @param tag what stands before the apostrophe or the colon, in lower case; empty for none
 * @param text what it says
 * @param start where it begins in the filter
 * @param end behind its last character
 */
record Literal(Form form, String tag, String text, int start, int end) {

  /** The ways to write a value. */
  enum Form {
    BARE,
    QUOTED,
    /** {@code datetime'2020-05-28'}. */
    TAGGED,
    /** {@code [D:2020-05-28]}. */
    ENCODED
  }

  /** The word null, which means no value. */
  boolean isNull() {
    return form == Form.BARE && text.equalsIgnoreCase("null");
  }

  /** What means no value in a list of texts or items. */
  boolean isNothing() {
    return isNull() || form == Form.QUOTED && text.isEmpty();
  }

  /** The same, an encoded value in apostrophes taken for what it says. */
  Literal decoded() {
    boolean isCode = form == Form.QUOTED && text.matches("\\[[A-Za-z]+:.*]");
    if (!isCode) {
      return this;
    }
    int colon = text.indexOf(':');
    String code = text.substring(1, colon).toLowerCase(Locale.ROOT);
    String value = text.substring(colon + 1, text.length() - 1).trim();
    return new Literal(Form.ENCODED, code, value, start, end);
  }

  /** The elements of {@code [A:1,2]}, or the value itself. */
  List<Literal> elements() {
    Literal array = decoded();
    if (array.form != Form.ENCODED || !array.tag.equals("a")) {
      return List.of(this);
    }
    List<Literal> elements = new ArrayList<>();
    for (String element : array.text.split(",")) {
      elements.add(new Literal(Form.QUOTED, "", element.trim(), start, end));
    }
    return elements;
  }
}
