package io.arkiv.odata;

import io.arkiv.problem.Span;
import java.util.List;

/**
 * A function with its arguments, such as {@code startswith(name,'S')}.
 *
 * @param function its name as written
 * @param arguments in order, possibly none
 * @param opening where the opening bracket stands
 * @param span from the name to the closing bracket
 */
public record Call(Word function, List<Argument> arguments, Span opening, Span span)
    implements Operand, Argument {

  public Call {
    arguments = List.copyOf(arguments);
  }

  @Override
  public <R> R accept(Operand.Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public <R> R accept(Argument.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
