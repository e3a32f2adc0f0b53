package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import java.util.List;

/** Shows display values alone: names of list items, login ids of users, ISO dates. */
final class SlimDisplay implements RowDisplay {

  private final List<DisplayColumn> columns;
  private final ValueDisplay[] displays;

  SlimDisplay(List<ArchiveColumn> columns, ValueDisplays values) {
    this.columns = columns.stream().map(DisplayColumn::of).toList();
    this.displays = columns.stream().map(values::slim).toArray(ValueDisplay[]::new);
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
      shown[i] = displays[i].show(raw[i]);
    }
    return new DisplayRow(row, null, shown);
  }
}
