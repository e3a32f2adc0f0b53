package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Whether a reference is one of some; no value where it refers to nothing.
 *
 * @param isOpposite whether it is asked that it is none of them
 */
public record Membership(String path, Set<Integer> values, boolean isOpposite) implements Computed {
  public Membership {
    values = Set.copyOf(values);
  }

  @Override
  public Membership along(UnaryOperator<String> paths) {
    return new Membership(paths.apply(path), values, isOpposite);
  }

  @Override
  public <R> R accept(Computed.Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
