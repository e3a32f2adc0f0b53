package io.arkiv.paging;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Continuation;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * One answer of any size: the same walk, batch by batch, by key, from one entity to the next. The
 * first batch is fetched at once, so that what can fail early fails before a byte is written; each
 * later one may be fetched while the one before it is written, so that two are in memory at the
 * most.
 */
public final class ArchivePages implements Iterator<ArchiveRow> {

  /** Rows up to which an answer is one fetch. */
  private static final int ROWS_OF_ONE_FETCH = 1_000;

  /** Rows of the first fetch of a longer one: its first byte does not wait for the rest. */
  private static final int FIRST_ROWS = 500;

  /** Groups without rows of one fetch, which are some MB too. */
  private static final int MOST_GROUPS = 100_000;

  private final PageSource source;
  private final ToLongFunction<ArchiveQuery> count;
  private final Deque<ArchiveQuery> later;
  private final boolean isEmpty;
  private final int mostRows;
  private ArchiveQuery query;
  private ArchivePage page = new ArchivePage(List.of(), null);
  private Supplier<ArchivePage> following;
  private int skip;
  private int missing;
  private long remaining;
  private int next;
  private long given;

  /**
   * Begins the answer to a request, with the first entity that it is to go on with.
   *
   * @param source gives the pages of a query
   * @param count gives the number of rows that match a query, whatever its page
   */
  public ArchivePages(PageSource source, ToLongFunction<ArchiveQuery> count, BoundQuery request) {
    this.source = source;
    this.count = count;
    this.mostRows =
        Math.max(FIRST_ROWS, source.valuesAtOnce() / Math.max(1, request.columns().size()));
    this.later = new ArrayDeque<>(request.ahead());
    this.query = later.poll();
    this.isEmpty = query == null || query.top() == 0;
    if (!isEmpty) {
      this.skip = query.skip();
      this.missing = query.top();
      this.remaining = query.remaining();
      take(source.list(query.limited(missing > ROWS_OF_ONE_FETCH ? most(FIRST_ROWS) : missing)));
      skipEntitiesWithoutRows();
    }
  }

  /** Whether the answer to a request takes more than one fetch. */
  public static boolean isLong(BoundQuery request) {
    return request.ahead().stream().anyMatch(ArchivePages::isLong);
  }

  /** Groups without rows count too: their totals are computed over all that match. */
  private static boolean isLong(ArchiveQuery query) {
    return query.top() > ROWS_OF_ONE_FETCH;
  }

  /** Whether every row of the answer has been fetched, so that {@link #continuation} is known. */
  public boolean isComplete() {
    return isEmpty
        || missing == 0
        || remaining == 0
        || page.continuation() == null && later.isEmpty();
  }

  /** Where the walk goes on behind the answer's last row; null when that is the last of all. */
  public Continuation continuation() {
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
        take(following.get());
      }
    }
    return next < page.rows().size();
  }

  @Override
  public ArchiveRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    given++;
    return page.rows().get(next++);
  }

  /** How many it has given until now. */
  public long given() {
    return given;
  }

  /** Groups without rows are computed many at once: a second batch computes them again. */
  private int most(int rows) {
    boolean isBatched = query.aggregation() == null || query.aggregation().hasDetails();
    return Math.min(missing, isBatched ? rows : MOST_GROUPS);
  }

  private void take(ArchivePage fetched) {
    page = fetched;
    next = 0;
    // a grand total comes on top of them
    missing = Math.max(0, missing - page.rows().size());
    remaining = remaining < 0 ? remaining : Math.max(0, remaining - page.rows().size());
    if (!isComplete() && page.continuation() != null) {
      int rows = most(mostRows);
      following = source.ahead(query.continued(page.continuation(), rows));
    }
  }

  private void beginNextEntity(int passedOver) {
    query = later.remove();
    int rows = most(mostRows);
    take(source.list(query.beginning(passedOver, rows, remaining)));
  }

  /** What {@code $skip} did not find in one entity is passed over in the next. */
  private void skipEntitiesWithoutRows() {
    while (page.rows().isEmpty() && !later.isEmpty()) {
      skip -= skip == 0 ? 0 : (int) Math.min(skip, count.applyAsLong(query));
      beginNextEntity(skip);
    }
  }

  /** The answer ended with an entity: the link leads to the next one that has a row. */
  private Continuation beginningOfNextEntity() {
    for (ArchiveQuery candidate : later) {
      if (!source.list(candidate.beginning(0, 1, -1)).rows().isEmpty()) {
        return candidate.goingOn(remaining, List.of(), null, List.of());
      }
    }
    return null;
  }
}
