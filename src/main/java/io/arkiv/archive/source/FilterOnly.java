package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What can be asked for and is never shown, as several values could apply to a row.
 *
 * @param filtered what a filter compares
 */
public record FilterOnly(ColumnSource filtered) implements ColumnSource {
  @Override
  public FilterOnly along(UnaryOperator<String> paths) {
    return new FilterOnly(filtered.along(paths));
  }

  @Override
  public FilterOnly asked(Asked asked) {
    return new FilterOnly(filtered.asked(asked));
  }

  @Override
  public boolean isSameInEveryRow() {
    return true;
  }

  @Override
  public Set<String> tells() {
    return filtered.tells();
  }

  @Override
  public Appearance appearance() {
    return Appearance.PLAIN;
  }

  @Override
  public Object raw(Object value) {
    return null;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
