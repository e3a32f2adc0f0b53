package io.arkiv.archive.source;

import java.util.List;
import java.util.function.UnaryOperator;

/** The first of several texts that is not empty. */
public record FirstText(List<String> paths) implements Computed {
  public FirstText {
    paths = List.copyOf(paths);
  }

  @Override
  public FirstText along(UnaryOperator<String> paths) {
    return new FirstText(this.paths.stream().map(paths).toList());
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
