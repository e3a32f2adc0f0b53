package io.arkiv.provider.keys;

import io.arkiv.archive.source.Attribute;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Computed;
import io.arkiv.archive.source.Constant;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.EnumeratedName;
import io.arkiv.archive.source.FilterOnly;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstOrElse;
import io.arkiv.archive.source.ItemName;
import io.arkiv.archive.source.ManyItems;
import io.arkiv.archive.source.Named;
import io.arkiv.archive.source.NamedRow;
import io.arkiv.archive.source.PartOfDate;
import io.arkiv.archive.source.Reference;
import io.arkiv.archive.source.ReferredItem;
import io.arkiv.archive.source.StoredColumn;

/**
 * What a condition on a source compares.
 *
 * @param rows the collection of which any row has to fit; null for a value of the row itself
 * @param orElse a value of such a row, with something else where there is none; else null
 * @param path the attribute that is the value; empty where it is made of others
 * @param isReference whether 0 and below are no value
 */
public record Compared(FirstOfMany rows, FirstOrElse orElse, String path, boolean isReference) {

  private static final Compared COMPUTED = new Compared(null, null, "", false);

  /** What a condition on a source compares. */
  public static Compared in(ColumnSource source) {
    return source.accept(new Reader());
  }

  /** The row that the value is joined from; empty for the row itself. */
  String joinedRow() {
    return isReference ? "" : path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  /** One answer for each kind of source. */
  private static final class Reader implements ColumnSource.Visitor<Compared> {

    @Override
    public Compared visit(Attribute attribute) {
      return new Compared(null, null, attribute.path(), false);
    }

    @Override
    public Compared visit(Named named) {
      return new Compared(null, null, named.path(), false);
    }

    @Override
    public Compared visit(Reference reference) {
      return new Compared(null, null, reference.path(), true);
    }

    @Override
    public Compared visit(Computed computed) {
      return COMPUTED;
    }

    @Override
    public Compared visit(ReferredItem item) {
      return in(item.parts().id());
    }

    @Override
    public Compared visit(Enumerated enumerated) {
      return new Compared(null, null, enumerated.path(), false);
    }

    @Override
    public Compared visit(ItemName name) {
      return in(name.item().name());
    }

    @Override
    public Compared visit(EnumeratedName name) {
      return COMPUTED;
    }

    @Override
    public Compared visit(PartOfDate part) {
      return COMPUTED;
    }

    @Override
    public Compared visit(FirstOfMany first) {
      return new Compared(first, null, "", false);
    }

    @Override
    public Compared visit(FirstOrElse first) {
      return new Compared(null, first, "", false);
    }

    @Override
    public Compared visit(ManyItems items) {
      return in(items.filtered());
    }

    @Override
    public Compared visit(StoredColumn column) {
      return COMPUTED;
    }

    @Override
    public Compared visit(NamedRow row) {
      return in(row.text());
    }

    @Override
    public Compared visit(FilterOnly source) {
      return in(source.filtered());
    }

    @Override
    public Compared visit(Constant constant) {
      return COMPUTED;
    }
  }
}
