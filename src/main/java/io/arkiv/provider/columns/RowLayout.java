package io.arkiv.provider.columns;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ValueKind;
import io.arkiv.archive.source.Appearance;
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
import io.arkiv.archive.source.ItemParts;
import io.arkiv.archive.source.ListItem;
import io.arkiv.archive.source.ManyItems;
import io.arkiv.archive.source.Named;
import io.arkiv.archive.source.NamedRow;
import io.arkiv.archive.source.PartOfDate;
import io.arkiv.archive.source.Reference;
import io.arkiv.archive.source.ReferredItem;
import io.arkiv.archive.source.StoredColumn;
import jakarta.persistence.criteria.Selection;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which expressions a page selects, and how each column's value is read from them. */
public final class RowLayout {

  private final ColumnTranslator columns;
  private final List<Selection<?>> selections = new ArrayList<>();
  private final Map<ColumnSource, Integer> values = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();

  public RowLayout(ColumnTranslator columns) {
    this.columns = columns;
  }

  /** Reads one value from a row as the database gave it. */
  public interface Cell {
    Object read(Object[] row);
  }

  /** Selects an expression; the answer is its place in the row. */
  public int select(Selection<?> expression) {
    selections.add(expression);
    return selections.size() - 1;
  }

  /** Selects a value, once for all who need it; the answer is its place in the row. */
  public int selectValue(ColumnSource source) {
    Integer known = values.get(source);
    int at = known == null ? select(columns.value(source)) : known;
    values.put(source, at);
    return at;
  }

  /** The same for the attribute at the end of a path. */
  public int selectAttribute(String path) {
    return selectValue(new Attribute(path));
  }

  /** Selects what a column needs. */
  public void add(ArchiveColumn column) {
    cells.add(cell(column.source(), column.kind()));
  }

  public List<Selection<?>> selections() {
    return selections;
  }

  /** The values of the columns, in the order in which they were added. */
  public Object[] read(Object[] row) {
    Object[] values = new Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = cells.get(i).read(row);
    }
    return values;
  }

  private Cell cell(ColumnSource source, ValueKind kind) {
    return source.accept(new Cells(kind));
  }

  private Cell raw(ColumnSource source, int at, ValueKind kind) {
    return row -> source.raw(plain(row[at], kind));
  }

  /** A value of its kind, whatever the driver made of a computed column; empty text is none. */
  public static Object plain(Object value, ValueKind kind) {
    if (value instanceof Timestamp timestamp) {
      return timestamp.toLocalDateTime();
    }
    if (kind == ValueKind.BOOLEAN && value instanceof Number number) {
      return number.intValue() != 0;
    }
    return value instanceof String text && text.isEmpty() ? null : value;
  }

  /** What each kind of source needs, and how it is read. */
  private final class Cells implements ColumnSource.Visitor<Cell> {

    private final ValueKind kind;

    Cells(ValueKind kind) {
      this.kind = kind;
    }

    @Override
    public Cell visit(Attribute attribute) {
      return value(attribute);
    }

    @Override
    public Cell visit(Named named) {
      return value(named);
    }

    @Override
    public Cell visit(Reference reference) {
      return raw(reference, selectAttribute(reference.path()), kind);
    }

    @Override
    public Cell visit(Computed computed) {
      return value(computed);
    }

    @Override
    public Cell visit(ReferredItem item) {
      return item.appearance() == Appearance.NUMBERED ? numbered(item) : named(item);
    }

    @Override
    public Cell visit(Enumerated enumerated) {
      return raw(enumerated, selectAttribute(enumerated.path()), kind);
    }

    @Override
    public Cell visit(ItemName name) {
      return value(name);
    }

    /** Named here, by its number, which is shorter than a name. */
    @Override
    public Cell visit(EnumeratedName name) {
      int at = selectAttribute(name.list().path());
      return row -> row[at] == null ? null : name.list().name((Number) row[at]);
    }

    @Override
    public Cell visit(PartOfDate part) {
      return value(part);
    }

    @Override
    public Cell visit(FirstOfMany first) {
      return kind == ValueKind.ITEM ? named(first) : value(first);
    }

    @Override
    public Cell visit(FirstOrElse first) {
      return value(first);
    }

    @Override
    public Cell visit(ManyItems items) {
      return value(items);
    }

    @Override
    public Cell visit(StoredColumn column) {
      return value(column);
    }

    @Override
    public Cell visit(NamedRow row) {
      return value(row);
    }

    @Override
    public Cell visit(FilterOnly source) {
      return row -> null;
    }

    @Override
    public Cell visit(Constant constant) {
      return row -> constant.value();
    }

    private Cell value(ColumnSource source) {
      return raw(source, selectValue(source), kind);
    }

    private Cell numbered(ReferredItem item) {
      Cell id = cell(item.parts().id(), ValueKind.INTEGER);
      return row -> item.raw(id.read(row));
    }

    private Cell named(ColumnSource item) {
      ItemParts parts = ItemParts.of(item);
      Cell id = cell(parts.id(), ValueKind.INTEGER);
      Cell name = cell(parts.name(), ValueKind.TEXT);
      return row -> {
        Object number = id.read(row);
        Object text = name.read(row);
        return number == null && text == null ? null : new ListItem((Number) number, (String) text);
      };
    }
  }
}
