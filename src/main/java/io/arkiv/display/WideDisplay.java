package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import java.util.List;
import java.util.stream.Stream;

/** Shows Slim rows in which raw value and hints follow each value. */
final class WideDisplay implements RowDisplay {

  private static final int VALUES_OF_A_COLUMN = 4;

  private final List<String> names;
  private final ValueDisplay[] displays;
  private final CellDisplay[] cells;

  WideDisplay(List<ArchiveColumn> columns, ValueDisplays values) {
    this.names = columns.stream().map(ArchiveColumn::name).flatMap(WideDisplay::namesOf).toList();
    this.displays = columns.stream().map(values::slim).toArray(ValueDisplay[]::new);
    this.cells = columns.stream().map(values::cell).toArray(CellDisplay[]::new);
  }

  private static Stream<String> namesOf(String column) {
    return Stream.of(column, column + ".RawValue", column + ".TooltipHint", column + ".LinkHint");
  }

  @Override
  public List<String> names() {
    return names;
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
    return new DisplayRow(row.primaryKey(), row.entityName(), null, shown);
  }
}
