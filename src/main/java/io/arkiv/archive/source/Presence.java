package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;

/** True where there is a row, and no value elsewhere. */
public record Presence(String keyPath) implements Computed {
  @Override
  public Presence along(UnaryOperator<String> paths) {
    return new Presence(paths.apply(keyPath));
  }

  /** That there is a row says nothing of its key. */
  @Override
  public Set<String> tells() {
    return Set.of(keyPath + "?");
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
