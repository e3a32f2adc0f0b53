package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An attribute of an owner's first row, and something else where it has none: a count of 0, a
 * consent that nobody gave. No value where the owner is missing.
 *
 * @param missing a number or a boolean
 */
public record FirstOrElse(FirstOfMany first, Object missing) implements ColumnSource {
  @Override
  public FirstOrElse along(UnaryOperator<String> paths) {
    return new FirstOrElse(first.along(paths), missing);
  }

  @Override
  public FirstOrElse asked(Asked asked) {
    return new FirstOrElse(first.asked(asked), missing);
  }

  @Override
  public Set<String> tells() {
    return first.tells();
  }

  @Override
  public Appearance appearance() {
    return first.appearance();
  }

  @Override
  public Object raw(Object value) {
    return value;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
