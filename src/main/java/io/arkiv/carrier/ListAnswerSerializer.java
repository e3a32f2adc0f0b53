package io.arkiv.carrier;

import io.arkiv.display.DisplayRow;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.Iterator;

/** Writes a {@link ListAnswer} as JSON, row by row, with the keys in declared order. */
public final class ListAnswerSerializer implements JsonbSerializer<ListAnswer> {

  @Override
  public void serialize(ListAnswer answer, JsonGenerator json, SerializationContext context) {
    JsonKeys keys = JsonKeys.of(answer);
    json.writeStartObject();
    json.write(keys.metadata(), answer.metadata());
    boolean isLinkFirst = answer.nextLink().isKnown();
    if (isLinkFirst) {
      JsonValues.write(json, keys.nextLink(), answer.nextLink().address());
    }
    if (answer.count() != null) {
      // a string, as in OData V3: JSON numbers of some clients are too small
      json.write(keys.count(), answer.count().toString());
    }
    json.writeStartArray("value");
    Iterator<DisplayRow> rows = answer.rows();
    while (rows.hasNext()) {
      write(json, keys, rows.next());
    }
    json.writeEnd();
    if (!isLinkFirst) {
      JsonValues.write(json, keys.nextLink(), answer.nextLink().address());
    }
    json.writeEnd();
  }

  private static void write(JsonGenerator json, JsonKeys keys, DisplayRow row) {
    json.writeStartObject();
    json.write("PrimaryKey", row.primaryKey());
    json.write("EntityName", row.entityName());
    if (row.hints() == null) {
      JsonValues.write(json, keys.ofValues(), row.values());
    } else {
      JsonValues.write(json, row.hints());
      json.writeStartObject("Column");
      JsonValues.write(json, keys.ofValues(), row.values());
      json.writeEnd();
    }
    json.writeEnd();
  }
}
