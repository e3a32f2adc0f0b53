package io.arkiv.archive.source;

/** An item or user that is a row of its own: a reference and a text of the row it leads to. */
public sealed interface ReferredItem extends ColumnSource
    permits Item, User, CodedItem, SourcedItem {

  /** The id, the texts and the associate behind it. */
  ItemParts parts();

  @Override
  default Object raw(Object value) {
    return value instanceof Number id ? new ListItem(id, null) : null;
  }

  @Override
  default <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
