package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** One attribute as stored. */
public record Attribute(String path) implements ColumnSource {
  @Override
  public Attribute along(UnaryOperator<String> paths) {
    return new Attribute(paths.apply(path));
  }

  @Override
  public Appearance appearance() {
    return Appearance.PLAIN;
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
