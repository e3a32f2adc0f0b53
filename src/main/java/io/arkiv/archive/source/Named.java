package io.arkiv.archive.source;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A text, and the id of the row that it names: what the operator {@code isPK} compares. */
public record Named(String path, String keyPath) implements ColumnSource {
  @Override
  public Named along(UnaryOperator<String> paths) {
    return new Named(paths.apply(path), paths.apply(keyPath));
  }

  /** The key can be compared, but says nothing of the text. */
  @Override
  public Set<String> tells() {
    return Set.of(path);
  }

  @Override
  public Optional<ColumnSource> without(Set<String> values) {
    if (values.contains(path)) {
      return Optional.empty();
    }
    return Optional.of(values.contains(keyPath) ? new Attribute(path) : this);
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
