package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import java.util.List;

/** Shows a cell for each column, and hints for the row. */
final class FullDisplay implements RowDisplay {

  private final List<DisplayColumn> columns;
  private final CellDisplay[] cells;

  FullDisplay(List<ArchiveColumn> columns, ValueDisplays values) {
    this.columns = columns.stream().map(DisplayColumn::of).toList();
    this.cells = columns.stream().map(values::cell).toArray(CellDisplay[]::new);
  }

  @Override
  public List<DisplayColumn> columns() {
    return columns;
  }

  @Override
  public DisplayRow show(ArchiveRow row) {
    Object[] raw = row.values();
    Object[] shown = new Object[raw.length];
    for (int i = 0; i < raw.length; i++) {
      shown[i] = cells[i].show(raw[i]);
    }
    RowHints hints = RowHints.of(row.entityName(), row.primaryKey());
    return new DisplayRow(row, hints, shown);
  }
}
