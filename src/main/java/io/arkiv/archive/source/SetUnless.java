package io.arkiv.archive.source;

import java.util.List;
import java.util.function.UnaryOperator;

/** Whether a flag is set and none of the others is; no value where its row is missing. */
public record SetUnless(String path, List<String> unless) implements Computed {
  public SetUnless {
    unless = List.copyOf(unless);
  }

  @Override
  public SetUnless along(UnaryOperator<String> paths) {
    return new SetUnless(paths.apply(path), unless.stream().map(paths).toList());
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
