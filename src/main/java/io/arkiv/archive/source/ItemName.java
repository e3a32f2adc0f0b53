package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;

/** The stored text of a list item. */
public record ItemName(Item item) implements ColumnSource {
  @Override
  public ItemName along(UnaryOperator<String> paths) {
    return new ItemName(item.along(paths));
  }

  @Override
  public Set<String> tells() {
    return item.name().tells();
  }

  @Override
  public Appearance appearance() {
    return item.isShownById() ? Appearance.PLAIN : Appearance.MULTILINGUAL;
  }

  @Override
  public Object raw(Object value) {
    return value;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
