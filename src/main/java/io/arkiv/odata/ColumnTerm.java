package io.arkiv.odata;

import io.arkiv.problem.Span;
import java.util.List;

/**
 * A column, or a function of one with its modifiers, such as {@code
 * GroupBy(DatePart(date):Month):Footer}.
 *
 * @param name the column or the function, as written
 * @param arguments what stands in the function's brackets; empty for a column
 * @param modifiers the words behind the colons, as written
 * @param text the whole as written, which is the key of its values in an answer
 * @param span where the whole stands
 */
public record ColumnTerm(
    Word name, List<ColumnTerm> arguments, List<Word> modifiers, String text, Span span)
    implements Operand {

  public ColumnTerm {
    arguments = List.copyOf(arguments);
    modifiers = List.copyOf(modifiers);
  }

  /** Whether it is a function rather than a column. */
  public boolean isCall() {
    return !arguments.isEmpty();
  }

  /** Whether it is a column and nothing else. */
  public boolean isPlain() {
    return !isCall() && modifiers.isEmpty();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
