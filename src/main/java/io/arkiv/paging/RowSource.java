package io.arkiv.paging;

import io.arkiv.query.ArchiveQuery;

/** Where the rows of one answer come from, and how many there are of them. */
public interface RowSource extends PageSource {

  /**
   * How many rows match, or groups where no rows come out, whatever the page.
   *
   * @param isEstimateEnough whether the database's statistics may answer, where they can
   */
  long count(ArchiveQuery query, boolean isEstimateEnough);
}
