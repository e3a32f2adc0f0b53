package io.arkiv.rest.traffic;

import io.arkiv.archive.ArchivePage;
import io.arkiv.paging.PageSource;
import io.arkiv.query.ArchiveQuery;
import java.util.function.Supplier;

/**
 * Pages whose fetching is timed, as long as it keeps the answer waiting.
 *
 * @param source where they come from
 */
public record TimedPages(PageSource source, RoomTimes times) implements PageSource {

  @Override
  public ArchivePage list(ArchiveQuery query) {
    return times.during(Room.FETCH, () -> source.list(query));
  }

  @Override
  public Supplier<ArchivePage> ahead(ArchiveQuery query) {
    Supplier<ArchivePage> following = source.ahead(query);
    return () -> times.during(Room.FETCH, following);
  }

  @Override
  public int valuesAtOnce() {
    return source.valuesAtOnce();
  }
}
