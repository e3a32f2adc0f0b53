package io.arkiv.provider.slow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What an index has to hold to lead to a value.
 *
 * @param columns those that the value is made of
 */
record StoredKey(Form form, List<String> columns) {

  StoredKey {
    columns = List.copyOf(columns);
  }

  /** How statements compare and sort it. */
  enum Form {
    /** The column itself. */
    PLAIN,
    /** A text, in lower case, an empty one as none. */
    FOLDED,
    /** A reference in an order: one of 0 and below is none. */
    REFERENCE,
    /** Something else that is computed. */
    COMPUTED
  }

  /** As an index would be made on it. */
  String told() {
    String column = columns.get(0);
    return switch (form) {
      case PLAIN -> column;
      case FOLDED -> "NULLIF(LOWER(" + column + "), '')";
      case REFERENCE -> "NULLIF(GREATEST(" + column + ", 0), 0)";
      case COMPUTED -> "what is computed of " + String.join(", ", columns);
    };
  }

  /** Whether a part of an index, as the database writes it, is this. */
  boolean is(String part) {
    String text = part.toLowerCase(Locale.ROOT);
    return switch (form) {
      case PLAIN -> text.replaceAll("[\"`]", "").equals(unquoted(columns.get(0)));
      case FOLDED -> text.contains("lower(") && names(text);
      case REFERENCE -> text.contains("greatest(") && names(text);
      case COMPUTED -> text.contains("(") && names(text);
    };
  }

  private boolean names(String expression) {
    List<String> words = Arrays.asList(expression.split("\\W+"));
    return columns.stream().map(StoredKey::unquoted).allMatch(words::contains);
  }

  private static String unquoted(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[\"`]", "");
  }
}
