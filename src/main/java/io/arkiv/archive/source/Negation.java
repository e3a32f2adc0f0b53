package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** The opposite of a stored boolean. */
public record Negation(String path) implements Computed {
  @Override
  public Negation along(UnaryOperator<String> paths) {
    return new Negation(paths.apply(path));
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
