package io.arkiv.provider;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.Continuation;
import io.arkiv.paging.RowSource;
import io.arkiv.provider.keys.CountStatement;
import io.arkiv.provider.slow.SlowQueries.Step;
import io.arkiv.provider.sql.Snapshot;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.provider.stream.CursorWalk;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/**
 * The rows of a long answer and their count, all of one moment: a cursor gives them as they are
 * wanted, on a connection that nobody else has until this is closed.
 */
public final class LongAnswer implements RowSource, AutoCloseable {

  private final ArchiveProvider provider;
  private final EntityManager entities;
  private final StatementSettings settings;
  private final Snapshot snapshot;
  private long missing;
  private CursorWalk walk;
  private Continuation reached;
  private boolean isClosed;

  LongAnswer(
      ArchiveProvider provider,
      EntityManager entities,
      StatementSettings settings,
      Snapshot snapshot,
      BoundQuery request) {
    this.provider = provider;
    this.entities = entities;
    this.settings = settings;
    this.snapshot = snapshot;
    this.missing = request.ahead().get(0).top();
  }

  @Override
  public int valuesAtOnce() {
    return CursorWalk.VALUES_AT_ONCE;
  }

  @Override
  public long count(ArchiveQuery query, boolean isEstimateEnough) {
    CountStatement statement = new CountStatement(entities, query, settings);
    return provider.asked(query, Step.COUNT, () -> statement.countIn(snapshot, isEstimateEnough));
  }

  /** The rows behind those that were read last, or from wherever a query begins. */
  @Override
  public ArchivePage list(ArchiveQuery query) {
    return provider.asked(query, Step.ROWS, () -> read(query));
  }

  @Override
  public Supplier<ArchivePage> ahead(ArchiveQuery query) {
    return PagesAhead.ahead(provider, () -> list(query));
  }

  private synchronized ArchivePage read(ArchiveQuery query) {
    if (isClosed) {
      throw new IllegalStateException("nobody waits for these rows any more");
    }
    if (walk == null || query.after() == null || query.after() != reached) {
      endWalk();
      long most = Math.max(missing, query.top());
      long remaining = query.remaining();
      walk =
          new CursorWalk(
              entities,
              settings,
              snapshot,
              query,
              remaining < 0 ? most : Math.min(most, remaining));
    }
    ArchivePage page = walk.page(query.top(), query.remaining());
    missing -= page.rows().size();
    reached = page.continuation();
    return page;
  }

  private void endWalk() {
    if (walk != null) {
      walk.close();
      walk = null;
    }
  }

  /** Gives the connection back, whatever was read; waits for a fetch that is under way. */
  @Override
  public synchronized void close() {
    if (!isClosed) {
      isClosed = true;
      snapshot.close();
    }
  }
}
