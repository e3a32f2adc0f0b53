package io.arkiv.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way from one row to others, or to a column of one: {@code
 * customer_id>person.phone<owner_id:16385,16389.description}.
 *
 * @param column what its last word names; empty where it leads to rows
 */
record Path(List<Step> steps, String column) {

  static final Path HERE = new Path(List.of(), "");

  static Path of(String text) {
    List<String> words = Arrays.asList(text.split("\\."));
    String last = words.get(words.size() - 1);
    boolean isRow = last.contains(">") || last.contains("<");
    List<String> steps = isRow ? words : words.subList(0, words.size() - 1);
    return new Path(steps.stream().map(Step::of).toList(), isRow ? "" : last);
  }

  /** This way and a further one behind it. */
  Path then(Path more) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(more.steps);
    return new Path(all, more.column);
  }

  /** The rows that it leads to; none where a reference leads nowhere. */
  Stream<Row> rows(RawTables tables, Row from) {
    Stream<Row> rows = Stream.of(from);
    for (Step step : steps) {
      rows = rows.flatMap(row -> step.from(row, tables));
    }
    return rows;
  }

  /** The one row that it leads to; null if there is none. */
  Row row(RawTables tables, Row from) {
    return steps.isEmpty() ? from : rows(tables, from).findFirst().orElse(null);
  }
}
