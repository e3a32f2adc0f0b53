package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import java.util.List;

/** Shows the rows of one answer; settled once a request, used for every row. */
public interface RowDisplay {

  /** The display for columns in a style. */
  static RowDisplay of(List<ArchiveColumn> columns, DisplayStyle style, DisplaySettings settings) {
    return switch (style.mode()) {
      case SLIM -> new SlimDisplay(columns, style, settings);
      case WIDE -> new WideDisplay(columns, style, settings);
      case FULL -> new FullDisplay(columns, style, settings);
    };
  }

  /** The name of each value of a row, in order. */
  List<String> names();

  /** The row as it is shown. */
  DisplayRow show(ArchiveRow row);
}
