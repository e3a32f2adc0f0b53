package io.arkiv.archive.source;

import java.util.function.UnaryOperator;

/**
 * An item whose number clients know by another: the code of "all" is -1 to them.
 *
 * @param path the stored number
 * @param name its text
 */
public record CodedItem(String path, int stored, int known, ColumnSource name)
    implements ReferredItem {
  @Override
  public ItemParts parts() {
    return ItemParts.named(new Coded(path, stored, known), name);
  }

  @Override
  public CodedItem along(UnaryOperator<String> paths) {
    return new CodedItem(paths.apply(path), stored, known, name.along(paths));
  }

  @Override
  public Appearance appearance() {
    return Appearance.PLAIN;
  }
}
