package io.arkiv.archive.source;

import java.util.List;
import java.util.function.UnaryOperator;

/** The texts that have a value, with a separator between them. */
public record Concatenation(String separator, List<String> paths) implements Computed {
  public Concatenation {
    paths = List.copyOf(paths);
  }

  @Override
  public Concatenation along(UnaryOperator<String> paths) {
    return new Concatenation(separator, this.paths.stream().map(paths).toList());
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
