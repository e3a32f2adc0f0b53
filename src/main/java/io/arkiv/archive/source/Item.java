package io.arkiv.archive.source;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A list item: a reference and the text of the row it leads to.
 *
 * @param idPath the reference
 * @param name the text, usually through a relation
 * @param isShownById whether display values and order use the id (contactId, personId)
 */
public record Item(String idPath, ColumnSource name, boolean isShownById) implements ReferredItem {
  @Override
  public ItemParts parts() {
    return ItemParts.named(
        new Reference(idPath), name.isSameInEveryRow() ? name : new ItemName(this));
  }

  @Override
  public Item along(UnaryOperator<String> paths) {
    return new Item(paths.apply(idPath), name.along(paths), isShownById);
  }

  /** One that is shown by its id can do without its text. */
  @Override
  public Optional<ColumnSource> without(Set<String> values) {
    if (isShownById && !values.contains(idPath) && name.without(values).isEmpty()) {
      return Optional.of(new Item(idPath, new Constant(null, Appearance.PLAIN), true));
    }
    return ReferredItem.super.without(values);
  }

  @Override
  public Appearance appearance() {
    return isShownById ? Appearance.NUMBERED : Appearance.PLAIN;
  }
}
