package io.arkiv.archive.source;

import java.util.Map;
import java.util.function.UnaryOperator;

/** A list that the service ships itself: a stored number and the names of its values. */
public record Enumerated(String path, Map<Integer, String> names) implements ColumnSource {
  public Enumerated {
    names = Map.copyOf(names);
  }

  /** The name of a value; null for one that the list does not have. */
  public String name(Number value) {
    return names.get(value.intValue());
  }

  @Override
  public Enumerated along(UnaryOperator<String> paths) {
    return new Enumerated(paths.apply(path), names);
  }

  @Override
  public Appearance appearance() {
    return Appearance.SHIPPED;
  }

  @Override
  public Object raw(Object value) {
    return value instanceof Number id ? new ListItem(id, name(id)) : null;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
