package io.arkiv.dialect;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Texts and numbers, as the standard says them; see {@link Dialect}. */
abstract class StandardValues {

  StandardValues() {}

  /** A text as it is compared and sorted: in lower case, empty as missing. One argument. */
  public String folded() {
    return "NULLIF(LOWER(?), '')";
  }

  /** The number of characters of a text, none for empty; a character is a code point. */
  public String length() {
    return "CHAR_LENGTH(NULLIF(?, ''))";
  }

  /** Several texts with a separator between those that are not empty. */
  public String joined(String separator, int texts) {
    return joined(separator, Collections.nCopies(texts, "?"));
  }

  /** The same of texts that are expressions themselves. */
  public String joined(String separator, List<String> texts) {
    return texts.stream()
        .map(text -> "NULLIF(" + text + ", '')")
        .collect(
            Collectors.joining(", ", "NULLIF(CONCAT_WS(" + literal(separator) + ", ", "), '')"));
  }

  /**
   * The items of several rows as one text, by rank and id. Arguments: name, id, rank, id.
   *
   * @param beforeId the character between a name and its id, which no name keeps
   * @param betweenItems the character between items, likewise
   */
  public String items(char beforeId, char betweenItems) {
    String name =
        "COALESCE(TRANSLATE(?, " + chr(beforeId) + " || " + chr(betweenItems) + ", '  '), '')";
    String item = name + " || " + chr(beforeId) + " || " + asText("?");
    return "STRING_AGG(" + item + ", " + chr(betweenItems) + " ORDER BY COALESCE(?, 0), ?)";
  }

  /** A character that no text of a statement should hold as it is. */
  public String chr(char character) {
    return "CHR(" + (int) character + ")";
  }

  /** Whether a text is eight digits. One argument. */
  public String isEightDigits() {
    return "TRANSLATE(?, '0123456789', '0000000000') = '00000000'";
  }

  /** Bytes as hexadecimal digits. One argument. */
  public String hex() {
    return "ENCODE(?, 'hex')";
  }

  /** Two texts with a character between them. */
  public String concatenated(String first, char separator, String second) {
    return "(" + first + " || " + chr(separator) + " || " + second + ")";
  }

  /** A number; none where it is 0 or below. One argument. */
  public String positive() {
    return "NULLIF(GREATEST(?, 0), 0)";
  }

  /** A number as a text. */
  public String asText(String number) {
    return "CAST(" + number + " AS VARCHAR)";
  }

  /** A number as one of 64 bits. */
  public String asLong(String number) {
    return "CAST(" + number + " AS BIGINT)";
  }

  /** A number as one that a continuation can hold. */
  public String asDouble(String number) {
    return "CAST(" + number + " AS DOUBLE PRECISION)";
  }

  /** The name of a number, none where it has no name. */
  public String named(String number, Map<Integer, String> names) {
    StringBuilder text = new StringBuilder("(CASE ").append(number);
    new TreeMap<>(names)
        .forEach(
            (id, name) -> text.append(" WHEN ").append(id).append(" THEN ").append(literal(name)));
    return text.append(" END)").toString();
  }

  /**
   * A text of ours, or of the database's own definitions, as it stands in a fragment; what a client
   * sent is always a parameter.
   */
  public String literal(String text) {
    // a question mark would stand for an expression
    return "'" + text.replace("'", "''").replace("?", "' || " + chr('?') + " || '") + "'";
  }
}
