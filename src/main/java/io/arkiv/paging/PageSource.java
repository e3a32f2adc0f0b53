package io.arkiv.paging;

import io.arkiv.archive.ArchivePage;
import io.arkiv.query.ArchiveQuery;
import java.util.function.Supplier;

/** Where the pages of an answer come from: as they are fetched, or with bands among them. */
@FunctionalInterface
public interface PageSource {

  /** Few enough to be a few MB. */
  int MOST_VALUES = 80_000;

  /** The next rows of a query. */
  ArchivePage list(ArchiveQuery query);

  /** The same for rows that will be wanted next: fetched meanwhile, or when they are. */
  default Supplier<ArchivePage> ahead(ArchiveQuery query) {
    return () -> list(query);
  }

  /** Values of each fetch but the first: its statement costs little beside them. */
  default int valuesAtOnce() {
    return MOST_VALUES;
  }
}
