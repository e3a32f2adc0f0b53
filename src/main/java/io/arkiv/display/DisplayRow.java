package io.arkiv.display;

import io.arkiv.archive.ArchiveRow;

/**
 * One row as it is shown.
 *
 * @param raw the row with its values as they were fetched, one per column of the archive
 * @param hints what is told of the row itself; null in the flat modes
 * @param values one per column of {@link RowDisplay#columns}, in order; never changed after
 *     creation. In the flat modes {@link String}, {@link Number}, {@link Boolean} or null for no
 *     value, else {@link DisplayCell}
 */
public record DisplayRow(ArchiveRow raw, RowHints hints, Object[] values) {

  /** The id of the row that it stands for. */
  public long primaryKey() {
    return raw.primaryKey();
  }

  /** Its kind. */
  public String entityName() {
    return raw.entityName();
  }
}
