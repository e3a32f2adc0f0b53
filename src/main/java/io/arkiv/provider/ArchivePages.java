package io.arkiv.provider;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;
import io.arkiv.query.Continuation;
import io.arkiv.query.ContinuationToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
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
  private final Deque<ArchiveQuery> later;
  private final boolean isEmpty;
  private ArchiveQuery query;
  private ArchivePage page = new ArchivePage(List.of(), null);
  private int skip;
  private int missing;
  private long remaining;
  private int next;

  /** Begins the answer to a request, with the first entity that it is to go on with. */
  public ArchivePages(ArchiveProvider provider, BoundQuery request) {
    this.provider = provider;
    this.later = new ArrayDeque<>(request.ahead());
    this.query = later.poll();
    this.isEmpty = query == null || query.top() == 0;
    if (!isEmpty) {
      this.skip = query.skip();
      this.missing = query.top();
      this.remaining = query.remaining();
      take(query.limited(missing > BATCH_ROWS ? FIRST_ROWS : missing));
      skipEntitiesWithoutRows();
    }
  }

  /** Whether every row of the answer has been fetched, so that {@link #continuation} is known. */
  public boolean isComplete() {
    return isEmpty
        || missing == 0
        || remaining == 0
        || page.continuation() == null && later.isEmpty();
  }

  /** Where the walk goes on behind the answer's last row; null when that is the last of all. */
  public String continuation() {
    if (!isComplete()) {
      throw new IllegalStateException("rows are still to come");
    }
    return isEmpty || remaining == 0 || page.continuation() != null
        ? page.continuation()
        : beginningOfNextEntity();
  }

  @Override
  public boolean hasNext() {
    while (next == page.rows().size() && !isComplete()) {
      if (page.continuation() == null) {
        beginNextEntity(0);
      } else {
        take(
            query.continued(
                ContinuationToken.read(page.continuation()), Math.min(missing, BATCH_ROWS)));
      }
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

  private void take(ArchiveQuery part) {
    page = provider.list(part);
    next = 0;
    missing -= page.rows().size();
    remaining -= remaining < 0 ? 0 : page.rows().size();
  }

  private void beginNextEntity(int passedOver) {
    query = later.remove();
    take(query.beginning(passedOver, Math.min(missing, BATCH_ROWS), remaining));
  }

  /** What {@code $skip} did not find in one entity is passed over in the next. */
  private void skipEntitiesWithoutRows() {
    while (page.rows().isEmpty() && !later.isEmpty()) {
      skip -= skip == 0 ? 0 : (int) Math.min(skip, provider.count(query, false));
      beginNextEntity(skip);
    }
  }

  /** The answer ended with an entity: the link leads to the next one that has a row. */
  private String beginningOfNextEntity() {
    for (ArchiveQuery candidate : later) {
      if (!provider.list(candidate.beginning(0, 1, -1)).rows().isEmpty()) {
        return ContinuationToken.write(
            new Continuation(
                candidate.fingerprint(),
                candidate.caller().asOf(),
                remaining,
                candidate.entity().name(),
                List.of(),
                null));
      }
    }
    return null;
  }
}
