package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.SafeNames;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes a {@link ListAnswer} as JSON, row by row. */
public final class ListAnswerSerializer implements JsonbSerializer<ListAnswer> {

  @Override
  public void serialize(ListAnswer answer, JsonGenerator json, SerializationContext context) {
    String nextLink = key("odata.nextLink", answer);
    json.writeStartObject();
    json.write(key("odata.metadata", answer), answer.metadata());
    boolean isLinkFirst = answer.nextLink().isKnown();
    if (isLinkFirst) {
      JsonValues.write(json, nextLink, answer.nextLink().address());
    }
    if (answer.count() != null) {
      // a string, as in OData V3: JSON numbers of some clients are too small
      json.write(key("odata.count", answer), answer.count().toString());
    }
    json.writeStartArray("value");
    JsonRows.write(json, answer);
    json.writeEnd();
    if (!isLinkFirst) {
      JsonValues.write(json, nextLink, answer.nextLink().address());
    }
    json.writeEnd();
  }

  private static String key(String name, ListAnswer answer) {
    return answer.isJsonSafe() ? SafeNames.of(name) : name;
  }
}
