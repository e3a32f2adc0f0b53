package io.arkiv.bench;

import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.text.ShippedTexts;
import io.arkiv.carrier.json.JsonWire;
import io.arkiv.carrier.wire.ListAnswer;
import io.arkiv.carrier.wire.Wire;
import io.arkiv.display.DisplayRow;
import io.arkiv.display.DisplaySettings;
import io.arkiv.display.DisplayStyle;
import io.arkiv.display.Mode;
import io.arkiv.display.Output;
import io.arkiv.display.RowDisplay;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.query.ArchiveQuery;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rooms around the fetch room, for one page of 100 rows. */
@State(Scope.Thread)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RoomsBenchmark {

  private final SampleQuery sample = new SampleQuery(LocalDate.of(2024, 2, 29));
  private final QuerySyntax syntax = sample.syntax();
  private final ArchiveQuery query = sample.bound();
  private final List<ArchiveRow> rows = sample.rows(query.columns());
  private final List<DisplayRow> shown = shown(query, rows);
  private final Wire wire = JsonWire.light();

  /** Room 2: texts into syntax. */
  @Benchmark
  public QuerySyntax read() {
    return sample.syntax();
  }

  /** Room 3: syntax into meaning. */
  @Benchmark
  public ArchiveQuery bind() {
    return sample.bound(syntax);
  }

  /** Room 6: raw values into display values. */
  @Benchmark
  public List<DisplayRow> show() {
    return shown(query, rows);
  }

  /** Room 7: display values into bytes. */
  @Benchmark
  public void write() {
    ListAnswer answer =
        new ListAnswer(
            "m", null, display(query).columns(), false, shown.iterator(), new NoMoreRows());
    wire.write(answer, OutputStream.nullOutputStream());
  }

  private static List<DisplayRow> shown(ArchiveQuery query, List<ArchiveRow> rows) {
    RowDisplay display = display(query);
    return rows.stream().map(display::show).toList();
  }

  private static RowDisplay display(ArchiveQuery query) {
    return RowDisplay.of(
        query.columns(),
        ShippedTexts.NONE,
        new DisplayStyle(Mode.SLIM, Output.LOGICAL, null, null, ZoneOffset.UTC, false),
        new DisplaySettings(ZoneOffset.UTC, false));
  }

  private static final class NoMoreRows implements ListAnswer.FollowingRows {

    @Override
    public boolean isKnown() {
      return true;
    }

    @Override
    public String address() {
      return null;
    }
  }
}
