package io.arkiv.provider;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.DatePart;
import io.arkiv.archive.ListItem;
import io.arkiv.archive.ValueKind;
import jakarta.persistence.criteria.Selection;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which expressions a page selects, and how each column's value is read from them. */
final class RowLayout {

  private final ColumnTranslator columns;
  private final List<Selection<?>> selections = new ArrayList<>();
  private final Map<ColumnSource, Integer> values = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();

  RowLayout(ColumnTranslator columns) {
    this.columns = columns;
  }

  /** Reads one value from a row as the database gave it. */
  interface Cell {
    Object read(Object[] row);
  }

  /** Selects an expression; the answer is its place in the row. */
  int select(Selection<?> expression) {
    selections.add(expression);
    return selections.size() - 1;
  }

  /** Selects a value, once for all who need it; the answer is its place in the row. */
  int selectValue(ColumnSource source) {
    Integer known = values.get(source);
    int at = known == null ? select(columns.value(source)) : known;
    values.put(source, at);
    return at;
  }

  /** The same for the attribute at the end of a path. */
  int selectAttribute(String path) {
    return selectValue(new ColumnSource.Attribute(path));
  }

  /** Selects what a column needs. */
  void add(ArchiveColumn column) {
    cells.add(cell(column.source(), column.kind()));
  }

  List<Selection<?>> selections() {
    return selections;
  }

  /** The values of the columns, in the order in which they were added. */
  Object[] read(Object[] row) {
    Object[] values = new Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = cells.get(i).read(row);
    }
    return values;
  }

  private Cell cell(ColumnSource source, ValueKind kind) {
    if (source instanceof ColumnSource.Constant constant) {
      return row -> constant.value();
    }
    if (source instanceof ColumnSource.EveryRow every) {
      return row -> every.isTrue();
    }
    if (source instanceof ColumnSource.Reference reference) {
      int at = selectAttribute(reference.path());
      return row -> positive(row[at]);
    }
    if (kind == ValueKind.ITEM) {
      return item(source);
    }
    if (source instanceof ColumnSource.NameOf nameOf
        && nameOf.item() instanceof ColumnSource.Enumerated enumerated) {
      int at = selectAttribute(enumerated.path());
      return row -> row[at] == null ? null : name(enumerated, (Number) row[at]);
    }
    int at = selectValue(source);
    return source instanceof ColumnSource.PartOfDate part
        ? row -> shown(row[at], part.part())
        : row -> plain(row[at], kind);
  }

  /** A part of a date: a number as it is, a period by its text. */
  static Object shown(Object value, DatePart part) {
    Object plain = plain(value, ValueKind.INTEGER);
    return plain instanceof LocalDateTime start ? part.textOf(start) : plain;
  }

  private Cell item(ColumnSource source) {
    if (source instanceof ColumnSource.Enumerated enumerated) {
      int at = selectAttribute(enumerated.path());
      return row -> row[at] instanceof Number id ? new ListItem(id, name(enumerated, id)) : null;
    }
    Cell id = cell(ColumnSource.idOf(source), ValueKind.INTEGER);
    if (source instanceof ColumnSource.Item item && item.isShownById()) {
      return row -> id.read(row) instanceof Number number ? new ListItem(number, null) : null;
    }
    Cell name = cell(ColumnSource.nameOf(source), ValueKind.TEXT);
    return row ->
        id.read(row) instanceof Number number
            ? new ListItem(number, (String) name.read(row))
            : null;
  }

  private static String name(ColumnSource.Enumerated enumerated, Number id) {
    return enumerated.names().get(id.intValue());
  }

  private static Object positive(Object reference) {
    return reference instanceof Number number && number.longValue() > 0 ? number : null;
  }

  /** A value of its kind, whatever the driver made of a computed column; empty text is none. */
  static Object plain(Object value, ValueKind kind) {
    if (value instanceof Timestamp timestamp) {
      return timestamp.toLocalDateTime();
    }
    if (kind == ValueKind.BOOLEAN && value instanceof Number number) {
      return number.intValue() != 0;
    }
    return value instanceof String text && text.isEmpty() ? null : value;
  }
}
