package io.arkiv.archive.source;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The items of all rows of a collection, in one value; a filter asks of any of them.
 *
 * @param rows the collection, seen through the item of a row
 * @param rankPath the number that orders the items, from a row; those of the same rank by id
 */
public record ManyItems(FirstOfMany rows, String rankPath) implements ColumnSource {

  /** The item of a row. */
  public ReferredItem item() {
    return (ReferredItem) rows.attribute();
  }

  @Override
  public ManyItems along(UnaryOperator<String> paths) {
    return new ManyItems(rows.along(paths), rankPath);
  }

  @Override
  public ManyItems asked(Asked asked) {
    return new ManyItems(rows.asked(asked), rankPath);
  }

  @Override
  public FirstOfMany filtered() {
    return rows;
  }

  @Override
  public Set<String> tells() {
    return rows.tells();
  }

  @Override
  public Appearance appearance() {
    return Appearance.PLAIN;
  }

  @Override
  public Object raw(Object value) {
    return value == null ? null : ItemList.read(value.toString());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
