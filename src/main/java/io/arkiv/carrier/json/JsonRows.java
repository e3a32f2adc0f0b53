package io.arkiv.carrier.json;

import static io.arkiv.carrier.json.JsonBytes.ascii;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayCell;
import io.arkiv.display.DisplayRow;
import io.arkiv.display.RowHints;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;

/** Writes rows as JSON objects, with the keys in declared order, which are encoded once. */
public final class JsonRows {

  // each with what stands before it

  private static final byte[] PRIMARY_KEY = ascii("\"PrimaryKey\":");
  private static final byte[] ENTITY_NAME = ascii(",\"EntityName\":");
  private static final byte[] STYLE = ascii(",\"StyleHint\":");
  private static final byte[] LINK = ascii(",\"LinkHint\":");
  private static final byte[] MASK = ascii(",\"TableRight\":{\"Mask\":");
  private static final byte[] REASON = ascii(",\"Reason\":");
  private static final byte[] COLUMNS = ascii("},\"Column\":{");
  private static final byte[] RAW = ascii("{\"RawValue\":");
  private static final byte[] DISPLAY = ascii(",\"DisplayValue\":");
  private static final byte[] TOOLTIP = ascii(",\"TooltipHint\":");
  private static final byte[] TRUE = ascii("true");
  private static final byte[] FALSE = ascii("false");

  private final JsonBytes json;
  private final byte[][] keys;

  /**
   * Rows with values of these names.
   *
   * @param keys one for each value of a row
   */
  public JsonRows(JsonBytes json, List<String> keys) {
    this.json = json;
    this.keys = keys.stream().map(JsonRows::member).toArray(byte[][]::new);
  }

  /** A name up to its value, and what stands before it. */
  private static byte[] member(String name) {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    member.write(',');
    member.writeBytes(JsonBytes.encoded(name));
    member.write(':');
    return member.toByteArray();
  }

  /** Writes the rows of an answer, each an object, with commas between them. */
  public static void write(JsonBytes json, ListAnswer answer) {
    JsonRows rows = new JsonRows(json, answer.keys());
    boolean isFirst = true;
    while (answer.rows().hasNext()) {
      if (!isFirst) {
        json.raw(',');
      }
      rows.write(answer.rows().next());
      isFirst = false;
    }
  }

  void write(DisplayRow row) {
    json.raw('{');
    writeMembers(row);
    json.raw('}');
  }

  /** Writes what is told of a row as members of the object that is open. */
  public void writeMembers(DisplayRow row) {
    json.raw(PRIMARY_KEY);
    json.number(row.primaryKey());
    json.raw(ENTITY_NAME);
    json.text(row.entityName());
    if (row.hints() == null) {
      values(row.values());
    } else {
      hints(row.hints());
      cells(row.values());
      json.raw('}');
    }
  }

  private void values(Object[] values) {
    for (int i = 0; i < values.length; i++) {
      json.raw(keys[i]);
      value(values[i]);
    }
  }

  private void value(Object value) {
    if (value == null) {
      json.missing();
    } else if (value instanceof String text) {
      json.text(text);
    } else if (value instanceof Integer || value instanceof Long) {
      json.number(((Number) value).longValue());
    } else if (value instanceof Boolean flag) {
      json.raw(flag ? TRUE : FALSE);
    } else if (value instanceof List<?> ids) {
      ids(ids);
    } else {
      json.raw(ascii(new BigDecimal(value.toString()).toString()));
    }
  }

  private void ids(List<?> ids) {
    json.raw('[');
    for (int i = 0; i < ids.size(); i++) {
      if (i > 0) {
        json.raw(',');
      }
      json.number(((Number) ids.get(i)).intValue());
    }
    json.raw(']');
  }

  private void cells(Object[] values) {
    json.raw(COLUMNS);
    for (int i = 0; i < values.length; i++) {
      // no comma before the first
      json.raw(keys[i], i == 0 ? 1 : 0);
      if (values[i] instanceof DisplayCell cell) {
        cell(cell);
      } else {
        value(values[i]);
      }
    }
  }

  private void cell(DisplayCell cell) {
    json.raw(RAW);
    value(cell.raw());
    json.raw(DISPLAY);
    json.text(cell.display());
    json.raw(LINK);
    json.text(cell.link());
    json.raw(TOOLTIP);
    json.text(cell.tooltip());
    json.raw('}');
  }

  private void hints(RowHints hints) {
    json.raw(STYLE);
    json.text(hints.style());
    json.raw(LINK);
    json.text(hints.link());
    json.raw(MASK);
    json.number(hints.rights());
    json.raw(REASON);
    json.text(hints.rightsReason());
  }
}
