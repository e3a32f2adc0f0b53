package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ColumnSource;
import io.arkiv.archive.ListItem;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Shows rows with display values: names of list items, login ids of users, ISO dates. */
public final class RowDisplay {

  private final ValueDisplay[] displays;

  /**
   * A display for the columns of a query.
   *
   * @param storedZone the zone of the raw date-times
   */
  public RowDisplay(List<ArchiveColumn> columns, Caller caller, ZoneId storedZone) {
    this.displays =
        columns.stream()
            .map(column -> displayOf(column, caller, storedZone))
            .toArray(ValueDisplay[]::new);
  }

  /** The row as it is shown. */
  public DisplayRow show(ArchiveRow row) {
    Object[] raw = row.values();
    Object[] shown = new Object[raw.length];
    for (int i = 0; i < raw.length; i++) {
      shown[i] = raw[i] == null ? null : displays[i].show(raw[i]);
    }
    return new DisplayRow(row.primaryKey(), row.entityName(), shown);
  }

  private static ValueDisplay displayOf(ArchiveColumn column, Caller caller, ZoneId storedZone) {
    return switch (column.kind()) {
      case DATE_TIME ->
          new DateDisplay(storedZone, column.isAlwaysUtc() ? ZoneOffset.UTC : caller.zone());
      case ITEM ->
          column.source() instanceof ColumnSource.Item item && item.isShownById()
              ? raw -> ((ListItem) raw).id()
              : raw -> ((ListItem) raw).name();
      case BOOLEAN, INTEGER, DECIMAL, SECONDS, TEXT -> raw -> raw;
    };
  }
}
