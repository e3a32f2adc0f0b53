package io.arkiv.archive;

import java.util.List;

/**
 * Consecutive rows of an answer.
 *
 * @param rows the rows, in order
 * @param continuation where the walk goes on; null after the last row
 */
public record ArchivePage(List<ArchiveRow> rows, Continuation continuation) {

  public ArchivePage {
    rows = List.copyOf(rows);
  }
}
