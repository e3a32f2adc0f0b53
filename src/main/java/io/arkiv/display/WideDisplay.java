package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.display.DisplayColumn.Part;
import java.util.List;
import java.util.stream.Stream;

/** Shows Slim rows in which raw value and hints follow each value. */
final class WideDisplay implements RowDisplay {

  private static final int VALUES_OF_A_COLUMN = 4;

  private final List<DisplayColumn> columns;
  private final ValueDisplay[] displays;
  private final CellDisplay[] cells;

  WideDisplay(List<ArchiveColumn> columns, ValueDisplays values) {
    this.columns = columns.stream().flatMap(WideDisplay::partsOf).toList();
    this.displays = columns.stream().map(values::slim).toArray(ValueDisplay[]::new);
    this.cells = columns.stream().map(values::cell).toArray(CellDisplay[]::new);
  }

  private static Stream<DisplayColumn> partsOf(ArchiveColumn column) {
    return Stream.of(
        DisplayColumn.of(column),
        new DisplayColumn(column.name() + ".RawValue", column, Part.RAW),
        new DisplayColumn(column.name() + ".TooltipHint", column, Part.HINT),
        new DisplayColumn(column.name() + ".LinkHint", column, Part.HINT));
  }

  @Override
  public List<DisplayColumn> columns() {
    return columns;
  }

  @Override
  public DisplayRow show(ArchiveRow row) {
    Object[] raw = row.values();
    Object[] shown = new Object[raw.length * VALUES_OF_A_COLUMN];
    int at = 0;
    for (int i = 0; i < raw.length; i++) {
      shown[at++] = displays[i].show(raw[i]);
      shown[at++] = cells[i].raw(raw[i]);
      shown[at++] = cells[i].tooltip(raw[i]);
      shown[at++] = cells[i].link(raw[i]);
    }
    return new DisplayRow(row, null, shown);
  }
}
