package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.display.DisplayRow;
import jakarta.json.stream.JsonGenerator;
import java.util.Iterator;

/** Writes the rows of an answer as JSON, as they come, with the keys in declared order. */
public final class JsonRows {

  private JsonRows() {}

  /** Writes the rows of an answer, each an object. */
  public static void write(JsonGenerator json, ListAnswer answer) {
    String[] keys = answer.keys().toArray(String[]::new);
    Iterator<DisplayRow> rows = answer.rows();
    while (rows.hasNext()) {
      write(json, keys, rows.next());
    }
  }

  static void write(JsonGenerator json, String[] keys, DisplayRow row) {
    json.writeStartObject();
    writeMembers(json, keys, row);
    json.writeEnd();
  }

  /** Writes what is told of a row as members of the object that is open. */
  public static void writeMembers(JsonGenerator json, String[] keys, DisplayRow row) {
    json.write("PrimaryKey", row.primaryKey());
    json.write("EntityName", row.entityName());
    if (row.hints() == null) {
      JsonValues.write(json, keys, row.values());
    } else {
      JsonValues.write(json, row.hints());
      json.writeStartObject("Column");
      JsonValues.write(json, keys, row.values());
      json.writeEnd();
    }
  }
}
