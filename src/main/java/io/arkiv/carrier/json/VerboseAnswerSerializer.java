package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ListAnswer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/**
 * Writes a {@link ListAnswer} in the envelope of OData's verbose JSON: {@code
 * {"d":{"results":[...],"__count":"7","__next":"..."}}}, the last two only where there are any.
 */
public final class VerboseAnswerSerializer implements JsonbSerializer<ListAnswer> {

  @Override
  public void serialize(ListAnswer answer, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeStartObject("d");
    json.writeStartArray("results");
    JsonRows.write(json, answer);
    json.writeEnd();
    if (answer.count() != null) {
      json.write("__count", answer.count().toString());
    }
    String next = answer.nextLink().address();
    if (next != null) {
      json.write("__next", next);
    }
    json.writeEnd();
    json.writeEnd();
  }
}
