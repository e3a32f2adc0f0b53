package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Paging;
import io.arkiv.carrier.wire.Wire;
import java.io.OutputStream;
import java.util.List;

/** Writes lists as lines of JSON, each a row. */
public final class NdjsonWire implements Wire {

  @Override
  public String name() {
    return "ndjson";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/x-ndjson");
  }

  @Override
  public Paging paging() {
    return Paging.WHOLE;
  }

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    JsonBytes json = new JsonBytes(out);
    JsonRows rows = new JsonRows(json, answer.keys());
    while (answer.rows().hasNext()) {
      rows.write(answer.rows().next());
      json.raw('\n');
    }
    json.flush();
  }
}
