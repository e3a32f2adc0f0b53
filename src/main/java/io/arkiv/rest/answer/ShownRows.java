package io.arkiv.rest.answer;

import io.arkiv.archive.ArchiveRow;
import io.arkiv.display.DisplayRow;
import io.arkiv.display.RowDisplay;
import java.util.Iterator;

/**
 * Rows that are fetched and shown while the carrier writes them.
 *
 * @param rows as they are fetched
 */
public record ShownRows(Iterator<ArchiveRow> rows, RowDisplay display)
    implements Iterator<DisplayRow> {

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public DisplayRow next() {
    return display.show(rows.next());
  }
}
