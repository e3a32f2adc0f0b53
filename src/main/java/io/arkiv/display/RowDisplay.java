package io.arkiv.display;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.text.ShippedTexts;
import java.util.List;

/** Shows the rows of one answer; settled once a request, used for every row. */
public interface RowDisplay {

  /**
   * The display for columns in a style.
   *
   * @param texts what their archive ships in several languages
   */
  static RowDisplay of(
      List<ArchiveColumn> columns,
      ShippedTexts texts,
      DisplayStyle style,
      DisplaySettings settings) {
    ValueDisplays values = new ValueDisplays(style, settings, texts);
    return switch (style.mode()) {
      case SLIM -> new SlimDisplay(columns, values);
      case WIDE -> new WideDisplay(columns, values);
      case FULL -> new FullDisplay(columns, values);
    };
  }

  /** What each value of a row is, in order. */
  List<DisplayColumn> columns();

  /** The row as it is shown. */
  DisplayRow show(ArchiveRow row);
}
