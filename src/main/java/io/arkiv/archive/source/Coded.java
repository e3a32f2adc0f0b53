package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** A stored number, one of which clients know by another: the code of "all" is -1 to them. */
public record Coded(String path, int stored, int known) implements Computed {
  @Override
  public Coded along(UnaryOperator<String> paths) {
    return new Coded(paths.apply(path), stored, known);
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
