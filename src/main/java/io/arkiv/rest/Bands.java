package io.arkiv.rest;

import io.arkiv.archive.DetailRow;
import io.arkiv.archive.GroupTotals;
import io.arkiv.grouping.Banding;
import io.arkiv.grouping.GrandTotal;
import io.arkiv.grouping.GroupedRows;
import io.arkiv.provider.ArchiveProvider;
import io.arkiv.provider.PageSource;
import io.arkiv.provider.PagesAhead;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;
import io.arkiv.query.Continuation;
import io.arkiv.query.GroupsWanted;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Leads the rows of an aggregated query through the room that bands them; others pass it by. */
final class Bands {

  private Bands() {}

  /** The pages of one answer. */
  static PageSource of(ArchiveProvider provider, BoundQuery request) {
    ArchiveQuery first = request.entities().isEmpty() ? null : request.entities().get(0);
    if (first != null && first.aggregation() != null) {
      return new Banding(rowsOf(provider), first.top())::list;
    }
    return first != null && first.hasGrandTotal()
        ? GrandTotal.behind(provider::list)::apply
        : new PagesAhead(provider);
  }

  private static GroupedRows rowsOf(ArchiveProvider provider) {
    return new GroupedRows() {
      @Override
      public List<GroupTotals> totals(ArchiveQuery query, GroupsWanted wanted) {
        return provider.totals(query, wanted);
      }

      @Override
      public List<DetailRow> details(
          ArchiveQuery query, Continuation after, List<Object> group, int limit) {
        return provider.details(query, after, group, limit);
      }

      @Override
      public Set<Object> earlierAmong(
          ArchiveQuery query, Continuation last, int aggregate, Collection<Object> values) {
        return provider.earlierAmong(query, last, aggregate, values);
      }

      @Override
      public List<Double> earlierRanked(
          ArchiveQuery query, Continuation last, int aggregate, long from, int count) {
        return provider.earlierRanked(query, last, aggregate, from, count);
      }
    };
  }
}
