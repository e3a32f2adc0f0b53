package io.arkiv.rest;

import io.arkiv.grouping.Banding;
import io.arkiv.grouping.GrandTotal;
import io.arkiv.paging.PageSource;
import io.arkiv.paging.RowSource;
import io.arkiv.provider.ArchiveProvider;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;

/** Leads the rows of an aggregated query through the room that bands them; others pass it by. */
final class Bands {

  private Bands() {}

  /** The pages of one answer. */
  static PageSource of(ArchiveProvider provider, RowSource rows, BoundQuery request) {
    ArchiveQuery first = request.entities().isEmpty() ? null : request.entities().get(0);
    if (first != null && first.aggregation() != null) {
      return new Banding(provider, first.top());
    }
    return first != null && first.hasGrandTotal() ? GrandTotal.behind(rows) : rows;
  }
}
