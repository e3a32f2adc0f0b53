package io.arkiv.provider;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.ContinuationToken;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * One answer of any size: the same walk, page by page, by key, with one page in memory. The first
 * page is fetched at once, so that what can fail early fails before a byte is written.
 */
public final class ArchivePages implements Iterator<ArchiveRow> {

  /** Rows of one fetch: large enough that statements cost nothing, small enough to be forgotten. */
  static final int BATCH_ROWS = 2_000;

  /** Rows of the first fetch of a long answer: its first byte does not wait for the rest. */
  private static final int FIRST_ROWS = 250;

  private final ArchiveProvider provider;
  private final ArchiveQuery query;
  private ArchivePage page;
  private int missing;
  private int next;

  /** Begins the answer to a query. */
  public ArchivePages(ArchiveProvider provider, ArchiveQuery query) {
    this.provider = provider;
    this.query = query;
    this.missing = query.top();
    take(provider.list(query.limited(missing > BATCH_ROWS ? FIRST_ROWS : missing)));
  }

  /** Whether every row of the answer has been fetched, so that {@link #continuation} is known. */
  public boolean isComplete() {
    return missing == 0 || page.continuation() == null;
  }

  /** Where the walk goes on behind the answer's last row; null when that is the last of all. */
  public String continuation() {
    if (!isComplete()) {
      throw new IllegalStateException("rows are still to come");
    }
    return page.continuation();
  }

  @Override
  public boolean hasNext() {
    while (next == page.rows().size() && !isComplete()) {
      take(
          provider.list(
              query.continued(
                  ContinuationToken.read(page.continuation()), Math.min(missing, BATCH_ROWS))));
    }
    return next < page.rows().size();
  }

  @Override
  public ArchiveRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.rows().get(next++);
  }

  private void take(ArchivePage fetched) {
    page = fetched;
    missing -= fetched.rows().size();
    next = 0;
  }
}
