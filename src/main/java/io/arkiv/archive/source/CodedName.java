package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** The stored name of a number, but for one number that has a name of its own. */
public record CodedName(String path, int stored, String name, String namePath) implements Computed {
  @Override
  public CodedName along(UnaryOperator<String> paths) {
    return new CodedName(paths.apply(path), stored, name, paths.apply(namePath));
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
