package io.arkiv.it;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV to the letter of RFC 4180: what strays from it is an error, not a field. */
final class CsvText {

  private final String text;
  private int at;

  private CsvText(String text) {
    this.text = text;
  }

  /** The fields of each line. */
  static List<List<String>> lines(String text) {
    CsvText csv = new CsvText(text);
    List<List<String>> lines = new ArrayList<>();
    while (csv.at < text.length()) {
      lines.add(csv.line());
    }
    return lines;
  }

  private List<String> line() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (text.startsWith(",", at)) {
      at++;
      fields.add(field());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new IllegalArgumentException("no end of a line at " + at);
    }
    at += 2;
    return fields;
  }

  private String field() {
    if (!text.startsWith("\"", at)) {
      int begin = at;
      while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(begin, at);
    }
    StringBuilder field = new StringBuilder();
    at++;
    while (!text.startsWith("\"", at) || text.startsWith("\"\"", at)) {
      field.append(text.charAt(at));
      at += text.charAt(at) == '"' ? 2 : 1;
    }
    at++;
    return field.toString();
  }
}
