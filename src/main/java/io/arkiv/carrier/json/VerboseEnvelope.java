package io.arkiv.carrier.json;

import static io.arkiv.carrier.json.JsonBytes.ascii;

import io.arkiv.carrier.wire.ListAnswer;

/**
 * The envelope of OData's verbose JSON: {@code
 * {"d":{"results":[...],"__count":"7","__next":"..."}}}, the last two only where there are any.
 */
final class VerboseEnvelope implements Envelope {

  @Override
  public void write(ListAnswer answer, JsonBytes json) {
    json.raw(ascii("{\"d\":{\"results\":["));
    JsonRows.write(json, answer);
    json.raw(']');
    if (answer.count() != null) {
      json.raw(ascii(",\"__count\":"));
      json.text(answer.count().toString());
    }
    String next = answer.nextLink().address();
    if (next != null) {
      json.raw(ascii(",\"__next\":"));
      json.text(next);
    }
    json.raw(ascii("}}"));
  }
}
