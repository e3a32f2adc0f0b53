package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** A text and the key of the row that it names, each a source of its own. */
public record NamedRow(ColumnSource text, ColumnSource key) implements ColumnSource {
  @Override
  public NamedRow along(UnaryOperator<String> paths) {
    return new NamedRow(text.along(paths), key.along(paths));
  }

  @Override
  public Appearance appearance() {
    return text.appearance();
  }

  @Override
  public Object raw(Object value) {
    return text.raw(value);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
