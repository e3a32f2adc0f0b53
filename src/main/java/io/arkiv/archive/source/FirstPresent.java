package io.arkiv.archive.source;

import java.util.List;
import java.util.function.UnaryOperator;

/** The first of several attributes that has a value. */
public record FirstPresent(List<String> paths) implements Computed {
  public FirstPresent {
    paths = List.copyOf(paths);
  }

  @Override
  public FirstPresent along(UnaryOperator<String> paths) {
    return new FirstPresent(this.paths.stream().map(paths).toList());
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
