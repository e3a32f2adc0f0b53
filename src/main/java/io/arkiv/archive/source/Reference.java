package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** The id of another row; 0 and below are no value. */
public record Reference(String path) implements ColumnSource {
  @Override
  public Reference along(UnaryOperator<String> paths) {
    return new Reference(paths.apply(path));
  }

  @Override
  public Appearance appearance() {
    return Appearance.PLAIN;
  }

  @Override
  public Object raw(Object value) {
    return value instanceof Number id && id.longValue() > 0 ? id : null;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
