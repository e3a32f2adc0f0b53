package io.arkiv.oracle;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step from a row: along a reference to a row of another table, or to the rows that belong to
 * it.
 *
 * @param reference the column that is followed; empty for rows that belong to this one
 * @param table where the step leads
 * @param owner the column of those rows that names their owner
 * @param types the only ones that count; empty means all
 */
record Step(String reference, String table, String owner, List<BigDecimal> types) {

  /** Reads {@code ref>table} or {@code table<owner:types}. */
  static Step of(String text) {
    String[] parts = text.split("[<>:]");
    if (text.contains(">")) {
      return new Step(parts[0], parts[1], "", List.of());
    }
    List<BigDecimal> types =
        parts.length == 2
            ? List.of()
            : Arrays.stream(parts[2].split(",")).map(BigDecimal::new).toList();
    return new Step("", parts[0], parts[1], types);
  }

  Stream<Row> from(Row row, RawTables tables) {
    if (!reference.isEmpty()) {
      BigDecimal id = row.reference(reference);
      return id == null ? Stream.empty() : tables.withKey(table, id).stream();
    }
    Stream<Row> owned = tables.with(table, owner, row.key()).stream();
    return types.isEmpty()
        ? owned
        : owned.filter(one -> types.contains(one.number(table.charAt(0) + "type_idx")));
  }
}
