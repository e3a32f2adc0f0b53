package io.arkiv.query.column;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.RowKeys;
import io.arkiv.odata.SelectItem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the columns of a {@code $select}: in its order, each once. */
public final class SelectBinder {

  /** Stands for the default columns. */
  public static final String ALL_DEFAULTS = "*";

  private SelectBinder() {}

  /**
   * The selected columns; {@code *} stands for the default columns. The keys of a row are none:
   * every row has them before its columns.
   *
   * @throws io.arkiv.problem.ProblemException at a column that the archive does not have
   */
  public static List<ArchiveColumn> bind(List<SelectItem> items, Archive archive) {
    Columns columns = new Columns(archive);
    Set<ArchiveColumn> selected = new LinkedHashSet<>();
    for (SelectItem item : items) {
      if (item.term().name().is(ALL_DEFAULTS)) {
        selected.addAll(archive.defaultColumns());
      } else {
        selected.add(columns.toSelect(item.term().name()));
      }
    }
    selected.removeIf(RowKeys::isOne);
    return List.copyOf(selected);
  }
}
