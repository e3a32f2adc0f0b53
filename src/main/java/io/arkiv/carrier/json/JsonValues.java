package io.arkiv.carrier.json;

import io.arkiv.display.DisplayCell;
import io.arkiv.display.RowHints;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.List;

/** Writes the values of rows as JSON. */
final class JsonValues {

  private JsonValues() {}

  static void write(JsonGenerator json, String[] keys, Object[] values) {
    for (int i = 0; i < values.length; i++) {
      write(json, keys[i], values[i]);
    }
  }

  static void write(JsonGenerator json, String key, Object value) {
    if (value == null) {
      json.writeNull(key);
    } else if (value instanceof String text) {
      json.write(key, text);
    } else if (value instanceof Integer number) {
      json.write(key, number.intValue());
    } else if (value instanceof Long number) {
      json.write(key, number.longValue());
    } else if (value instanceof Boolean flag) {
      json.write(key, flag.booleanValue());
    } else if (value instanceof List<?> ids) {
      json.writeStartArray(key);
      ids.forEach(id -> json.write(((Number) id).intValue()));
      json.writeEnd();
    } else if (value instanceof DisplayCell cell) {
      write(json, key, cell);
    } else {
      json.write(key, new BigDecimal(value.toString()));
    }
  }

  /** What is told of a row, as members of its object. */
  static void write(JsonGenerator json, RowHints hints) {
    json.write("StyleHint", hints.style());
    json.write("LinkHint", hints.link());
    json.writeStartObject("TableRight");
    json.write("Mask", hints.rights());
    json.write("Reason", hints.rightsReason());
    json.writeEnd();
  }

  private static void write(JsonGenerator json, String key, DisplayCell cell) {
    json.writeStartObject(key);
    write(json, "RawValue", cell.raw());
    json.write("DisplayValue", cell.display());
    json.write("LinkHint", cell.link());
    json.write("TooltipHint", cell.tooltip());
    json.writeEnd();
  }
}
