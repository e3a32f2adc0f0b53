package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/** Whole seconds from one date-time to another; no value while one end is missing. */
public record SecondsBetween(String startPath, String endPath) implements Computed {
  @Override
  public SecondsBetween along(UnaryOperator<String> paths) {
    return new SecondsBetween(paths.apply(startPath), paths.apply(endPath));
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
