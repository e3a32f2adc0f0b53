package io.arkiv.carrier.json;

import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Paging;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.display.DisplayRow;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes lists as lines of JSON, each a row. */
public final class NdjsonWire implements Wire {

  private final JsonGeneratorFactory generators = Json.createGeneratorFactory(Map.of());

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
    try {
      Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      String[] keys = answer.keys().toArray(String[]::new);
      Iterator<DisplayRow> rows = answer.rows();
      while (rows.hasNext()) {
        try (JsonGenerator json = generators.createGenerator(new Line(lines))) {
          JsonRows.write(json, keys, rows.next());
        }
        lines.write('\n');
      }
      lines.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What a generator writes one row to, and may close: more lines follow. */
  private static final class Line extends FilterWriter {

    Line(Writer lines) {
      super(lines);
    }

    @Override
    public void flush() {
      // a line is not worth it
    }

    @Override
    public void close() {
      // the answer goes on
    }
  }
}
