package io.arkiv.provider;

import io.arkiv.archive.ArchiveColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Walks all columns of an archive: each shows something, sorts, and its filters add up. */
record ColumnWalk(WholeDatabase database) {

  /** Few enough for any database to join what they need. */
  private static final int COLUMNS_OF_A_STATEMENT = 8;

  private static final int ROWS = 1000;

  /** What a cursor is asked for, so that it goes on in the middle of its rows. */
  private static final int ROWS_AT_ONCE = 333;

  /** What is wrong with which column. */
  Set<String> faults() {
    Set<String> faults = new TreeSet<>();
    List<ArchiveColumn> columns = new ArrayList<>(database.archive().columns());
    columns.removeIf(column -> column.name().matches("PrimaryKey|EntityName"));
    for (int from = 0; from < columns.size(); from += COLUMNS_OF_A_STATEMENT) {
      int to = Math.min(columns.size(), from + COLUMNS_OF_A_STATEMENT);
      List<ArchiveColumn> some = columns.subList(from, to);
      told(faults, names(some), () -> look(some, faults));
      told(faults, names(some), () -> sort(some, faults));
    }
    long all = database.count(null);
    columns.stream()
        .filter(ArchiveColumn::isFilterable)
        .forEach(column -> told(faults, column.name(), () -> count(column.name(), all, faults)));
    return faults;
  }

  private static void told(Set<String> faults, String what, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failed) {
      String cause = failed.getCause() == null ? "" : " / " + failed.getCause().getMessage();
      faults.add(what + ": " + failed + cause);
    }
  }

  /** What can only be asked for shows nothing. */
  private void look(List<ArchiveColumn> some, Set<String> faults) {
    List<Object[]> rows = database.rows(names(some), null, null, ROWS);
    if (!isSame(rows, database.streamed(names(some), null, ROWS, ROWS_AT_ONCE))) {
      faults.add(names(some) + " differ where a cursor reads them");
    }
    for (int i = 0; i < some.size(); i++) {
      int at = i;
      boolean isShown = rows.stream().anyMatch(row -> row[at] != null);
      boolean isForFilters = some.get(i).name().startsWith("contact/saint");
      if (isShown == isForFilters) {
        faults.add(some.get(i).name() + (isShown ? " shows something" : " shows nothing"));
      }
    }
  }

  private void sort(List<ArchiveColumn> some, Set<String> faults) {
    List<ArchiveColumn> sortable = some.stream().filter(ArchiveColumn::isSortable).toList();
    if (!sortable.isEmpty()) {
      database.rows("PrimaryKey", null, names(sortable), 1);
    }
    // one of each statement: the walk by pages and the one by a cursor share their legs
    for (ArchiveColumn column : sortable.subList(0, Math.min(1, sortable.size()))) {
      String order = column.name() + (column.name().length() % 2 == 0 ? "" : " desc");
      List<Object[]> rows = database.rows("chatSessionId", null, order, ROWS);
      if (!isSame(rows, database.streamed("chatSessionId", order, ROWS, ROWS_AT_ONCE))) {
        faults.add(order + " has another order where a cursor reads it");
      }
    }
  }

  private static boolean isSame(List<Object[]> rows, List<Object[]> others) {
    return Arrays.deepEquals(rows.toArray(), others.toArray());
  }

  private void count(String name, long all, Set<String> faults) {
    long missing = database.count(name + " isNull");
    long others = database.count("not " + name + " isNull");
    if (missing + others != all) {
      faults.add(name + ": " + missing + " + " + others + " of " + all);
    }
  }

  private static String names(List<ArchiveColumn> columns) {
    return columns.stream().map(ArchiveColumn::name).collect(Collectors.joining(","));
  }
}
