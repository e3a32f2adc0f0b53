package io.arkiv.odata;

import io.arkiv.problem.Span;

/**
 * A value as written; what it means depends on the column that it meets.
 *
 * @param form how it was written
 * @param tag the word before the apostrophe ({@code datetime}) or the letters in the square bracket
 *     ({@code DT}); empty for the other forms
 * @param text the value without quotes, escapes and tag
 * @param span where it stands, quotes and tag included
 */
public record Literal(Form form, String tag, String text, Span span) implements Argument {

  /** How a literal was written. */
  public enum Form {
    /** A bare word or number: {@code 5}, {@code true}, {@code 2020-05-28}. */
    BARE,
    /** In apostrophes. */
    QUOTED,
    /** In apostrophes after a word: {@code datetime'2020-05-28T15:00:00'}. */
    TAGGED,
    /** Encoded in square brackets: {@code [I:10]}. */
    ENCODED
  }

  /** Whether it is the bare word {@code null}: no value. */
  public boolean isNull() {
    return form == Form.BARE && text.equalsIgnoreCase("null");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
