package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether a reference leads somewhere; no value when the row that holds it is missing.
 *
 * @param path the reference
 * @param keyPath the key of the row that holds it
 */
public record HasReference(String path, String keyPath) implements Computed {
  @Override
  public HasReference along(UnaryOperator<String> paths) {
    return new HasReference(paths.apply(path), paths.apply(keyPath));
  }

  /** That there is a row says nothing of its key. */
  @Override
  public Set<String> tells() {
    return Set.of(path);
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
