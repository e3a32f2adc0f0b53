package io.arkiv.carrier;

import io.arkiv.display.DisplayRow;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;

/** Writes a {@link SlimAnswer} as JSON, row by row, with the keys in declared order. */
public final class SlimAnswerSerializer implements JsonbSerializer<SlimAnswer> {

  @Override
  public void serialize(SlimAnswer answer, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.write("odata.metadata", answer.metadata());
    boolean isLinkFirst = answer.nextLink().isKnown();
    if (isLinkFirst) {
      write(json, "odata.nextLink", answer.nextLink().address());
    }
    if (answer.count() != null) {
      // a string, as in OData V3: JSON numbers of some clients are too small
      json.write("odata.count", answer.count().toString());
    }
    json.writeStartArray("value");
    Iterator<DisplayRow> rows = answer.rows();
    while (rows.hasNext()) {
      writeRow(json, answer.keys(), rows.next());
    }
    json.writeEnd();
    if (!isLinkFirst) {
      write(json, "odata.nextLink", answer.nextLink().address());
    }
    json.writeEnd();
  }

  private static void writeRow(JsonGenerator json, List<String> keys, DisplayRow row) {
    json.writeStartObject();
    json.write("PrimaryKey", row.primaryKey());
    json.write("EntityName", row.entityName());
    Object[] values = row.values();
    for (int i = 0; i < values.length; i++) {
      write(json, keys.get(i), values[i]);
    }
    json.writeEnd();
  }

  private static void write(JsonGenerator json, String key, Object value) {
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
    } else {
      json.write(key, new BigDecimal(value.toString()));
    }
  }
}
