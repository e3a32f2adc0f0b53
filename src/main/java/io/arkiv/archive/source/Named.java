package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** A text, and the id of the row that it names: what the operator {@code isPK} compares. */
public record Named(String path, String keyPath) implements ColumnSource {
  @Override
  public Named along(UnaryOperator<String> paths) {
    return new Named(paths.apply(path), paths.apply(keyPath));
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
