package io.arkiv.archive.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An item or user whose parts are sources of their own.
 *
 * @param isUser whether the id is that of an associate
 */
public record SourcedItem(ColumnSource id, ColumnSource name, boolean isUser)
    implements ReferredItem {
  @Override
  public ItemParts parts() {
    return new ItemParts(
        id, name, List.of(name), isUser ? Optional.of(id) : Optional.empty(), Map.of());
  }

  @Override
  public SourcedItem along(UnaryOperator<String> paths) {
    return new SourcedItem(id.along(paths), name.along(paths), isUser);
  }

  @Override
  public Appearance appearance() {
    return name.appearance() == Appearance.HIDDEN ? Appearance.HIDDEN : Appearance.PLAIN;
  }
}
