package io.arkiv.carrier.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Paging;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.display.DisplayRow;
import io.arkiv.display.Mode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Writes lists as CSV: a header line of their keys, then a line a row. */
public final class CsvWire implements Wire {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String parameter;
  private final CsvSettings settings;

  private CsvWire(String parameter, CsvSettings settings) {
    this.parameter = parameter;
    this.settings = settings;
  }

  /** As programs read it. */
  public static CsvWire plain(CsvSettings settings) {
    return new CsvWire("", settings);
  }

  /** The same behind a byte order mark, without which some spreadsheets take UTF-8 for else. */
  public static CsvWire marked(CsvSettings settings) {
    return new CsvWire("bom=true", settings);
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/csv");
  }

  @Override
  public String parameter() {
    return parameter;
  }

  @Override
  public Paging paging() {
    return Paging.WHOLE;
  }

  /** A line is flat. */
  @Override
  public Set<Mode> modes() {
    return Set.of(Mode.SLIM, Mode.WIDE);
  }

  @Override
  public void write(ListAnswer answer, OutputStream out) {
    try {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      if (!parameter.isEmpty()) {
        text.write(BYTE_ORDER_MARK);
      }
      // never closed: that would end an answer that fails midway as if it were whole
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
      writeRows(answer, csv);
      csv.flush();
      text.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void writeRows(ListAnswer answer, CsvWriter csv) {
    CsvWriter.CsvWriterRecord names = csv.writeRecord();
    names.writeField("PrimaryKey").writeField("EntityName");
    answer.keys().forEach(names::writeField);
    names.endRecord();
    CsvFields fields = new CsvFields(answer.columns(), settings);
    Iterator<DisplayRow> rows = answer.rows();
    while (rows.hasNext()) {
      DisplayRow row = rows.next();
      CsvWriter.CsvWriterRecord line = csv.writeRecord();
      line.writeField(Long.toString(row.primaryKey())).writeField(row.entityName());
      Object[] values = row.values();
      for (int i = 0; i < values.length; i++) {
        line.writeField(fields.of(i, values[i]));
      }
      line.endRecord();
    }
  }
}
