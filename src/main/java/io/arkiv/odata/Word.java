package io.arkiv.odata;

import io.arkiv.problem.Span;

/**
 * A name in the text: a column, an operator, a function or a keyword, as written.
 *
 * @param text as written, never empty
 * @param span where it stands
 */
public record Word(String text, Span span) implements Operand {

  /** Whether it is this keyword, in any case. */
  public boolean is(String keyword) {
    return text.equalsIgnoreCase(keyword);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
