package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** Whether a reference leads somewhere; no value when the row that holds it is missing. */
public record HasReference(String path) implements Computed {
  @Override
  public HasReference along(UnaryOperator<String> paths) {
    return new HasReference(paths.apply(path));
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
