package io.arkiv.carrier.agent;

import static io.arkiv.carrier.json.JsonBytes.ascii;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.carrier.json.JsonBytes;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayCell;
import io.arkiv.display.DisplayColumn;
import io.arkiv.display.DisplayRow;
import io.arkiv.display.RowHints;

/** Writes rows as items of an agent's list; the keys of columns are encoded once. */
final class AgentRows {

  // each with what stands before it

  private static final byte[] ENTITY_NAME = ascii("{\"EntityName\":");
  private static final byte[] PRIMARY_KEY = ascii(",\"PrimaryKey\":");
  private static final byte[] COLUMN_DATA = ascii(",\"ColumnData\":{");
  private static final byte[] DISPLAY = ascii(":{\"DisplayValue\":");
  private static final byte[] TOOLTIP = ascii(",\"TooltipHint\":");
  private static final byte[] LINK = ascii(",\"LinkHint\":");
  private static final byte[] LINK_OF_ROW = ascii("},\"LinkHint\":");
  private static final byte[] STYLE = ascii(",\"StyleHint\":");
  private static final byte[] MASK = ascii(",\"TableRight\":{\"Mask\":");
  private static final byte[] REASON = ascii(",\"Reason\":");
  private static final byte[] END = ascii("}}");

  /** Clients of the agent read rights by name, where those of lists read their sum. */
  private static final String MAY_READ = "Select";

  private static final String NO_RIGHT = "None";

  private final JsonBytes json;
  private final ListAnswer answer;
  private final byte[][] keys;
  private final ArchiveColumn[] columns;

  AgentRows(JsonBytes json, ListAnswer answer) {
    this.json = json;
    this.answer = answer;
    this.keys = answer.keys().stream().map(JsonBytes::encoded).toArray(byte[][]::new);
    this.columns =
        answer.columns().stream().map(DisplayColumn::column).toArray(ArchiveColumn[]::new);
  }

  /** Writes all of them, with commas between them. */
  void write() {
    boolean isFirst = true;
    while (answer.rows().hasNext()) {
      if (!isFirst) {
        json.raw(',');
      }
      write(answer.rows().next());
      isFirst = false;
    }
  }

  private void write(DisplayRow row) {
    RowHints hints = row.hints();
    json.raw(ENTITY_NAME);
    json.text(row.entityName());
    json.raw(PRIMARY_KEY);
    json.number(row.primaryKey());
    json.raw(COLUMN_DATA);
    for (int i = 0; i < keys.length; i++) {
      if (i > 0) {
        json.raw(',');
      }
      json.raw(keys[i]);
      cell(columns[i], (DisplayCell) row.values()[i]);
    }
    json.raw(LINK_OF_ROW);
    json.text(hints.link());
    json.raw(STYLE);
    json.text(hints.style());
    json.raw(MASK);
    json.text(hints.rights() == 0 ? NO_RIGHT : MAY_READ);
    json.raw(REASON);
    json.text(hints.rightsReason());
    json.raw(END);
  }

  private void cell(ArchiveColumn column, DisplayCell cell) {
    json.raw(DISPLAY);
    json.text(EncodedValue.of(column, cell));
    json.raw(TOOLTIP);
    json.text(cell.tooltip());
    json.raw(LINK);
    json.text(cell.link());
    json.raw('}');
  }
}
