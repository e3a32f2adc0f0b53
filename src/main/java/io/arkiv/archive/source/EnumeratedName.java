package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** The name of a value of a list that the service ships. */
public record EnumeratedName(Enumerated list) implements ColumnSource {
  @Override
  public EnumeratedName along(UnaryOperator<String> paths) {
    return new EnumeratedName(list.along(paths));
  }

  @Override
  public Appearance appearance() {
    return Appearance.SHIPPED;
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
