package io.arkiv.carrier.json;

import static io.arkiv.carrier.json.JsonBytes.ascii;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.SafeNames;

/**
 * The envelope of OData 3.0: {@code {"odata.metadata":"...","value":[...]}}, the link before the
 * rows where it is known, else behind them.
 */
final class LightEnvelope implements Envelope {

  @Override
  public void write(ListAnswer answer, JsonBytes json) {
    json.raw('{');
    member("odata.metadata", answer, answer.metadata(), json);
    boolean isLinkFirst = answer.nextLink().isKnown();
    if (isLinkFirst) {
      json.raw(',');
      link(answer, json);
    }
    if (answer.count() != null) {
      json.raw(',');
      // a string, as in OData V3: JSON numbers of some clients are too small
      member("odata.count", answer, answer.count().toString(), json);
    }
    json.raw(ascii(",\"value\":["));
    JsonRows.write(json, answer);
    json.raw(']');
    if (!isLinkFirst) {
      json.raw(',');
      link(answer, json);
    }
    json.raw('}');
  }

  private static void link(ListAnswer answer, JsonBytes json) {
    member("odata.nextLink", answer, answer.nextLink().address(), json);
  }

  private static void member(String name, ListAnswer answer, String value, JsonBytes json) {
    json.text(answer.isJsonSafe() ? SafeNames.of(name) : name);
    json.raw(':');
    json.text(value);
  }
}
