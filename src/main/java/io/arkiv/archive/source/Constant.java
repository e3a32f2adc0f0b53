package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/**
 * The same value in every row.
 *
 * @param value a text, a number, a boolean or a {@link ListItem}; null for none
 */
public record Constant(Object value, Appearance appearance) implements ColumnSource {
  @Override
  public Constant along(UnaryOperator<String> paths) {
    return this;
  }

  @Override
  public Object raw(Object value) {
    return this.value;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
