package io.arkiv.provider.stream;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Continuation;
import io.arkiv.provider.keys.Leg;
import io.arkiv.provider.sql.Cursor;
import io.arkiv.provider.sql.Snapshot;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The walk of {@link PageWalk} in one go: each leg is a cursor that stays open until its end. */
public final class CursorWalk implements AutoCloseable {

  /** Values that the driver holds, whatever the number of columns. */
  public static final int VALUES_AT_ONCE = 20_000;

  private static final int FEWEST_ROWS_AT_ONCE = 50;

  private final EntityManager entities;
  private final StatementSettings settings;
  private final Snapshot snapshot;
  private final Iterator<Leg> legs;
  private ArchiveQuery query;
  private int skip;
  private long missing;
  private PageStatement statement;
  private Leg leg;
  private Cursor cursor;
  private Object[] next;

  /**
   * Begins at the continuation of a query.
   *
   * @param most how many rows there are at the most; whether others follow is told beyond them
   */
  public CursorWalk(
      EntityManager entities,
      StatementSettings settings,
      Snapshot snapshot,
      ArchiveQuery query,
      long most) {
    this.entities = entities;
    this.settings = settings;
    this.snapshot = snapshot;
    this.query = query;
    this.legs = Leg.of(query).iterator();
    this.skip = query.lastRow() == null ? query.skip() : 0;
    this.missing = most + 1;
    this.next = fetched();
  }

  /**
   * The next rows, and where the walk goes on behind them.
   *
   * @param remaining how many rows it may still give; negative without a limit
   */
  public ArchivePage page(int rows, long remaining) {
    int most = remaining < 0 ? rows : (int) Math.min(rows, remaining);
    List<ArchiveRow> read = new ArrayList<>(Math.min(most, VALUES_AT_ONCE));
    Object[] last = null;
    while (next != null && read.size() < most) {
      last = next;
      read.add(statement.read(last));
      // the statement of the next leg reads alike
      next = fetched();
    }
    boolean isEnd = next == null || last == null || remaining == read.size();
    Continuation behind =
        isEnd
            ? null
            : statement.continuationBehind(last, remaining < 0 ? -1 : remaining - read.size());
    return new ArchivePage(read, behind);
  }

  private Object[] fetched() {
    while (missing > 0) {
      if (cursor == null) {
        if (!legs.hasNext()) {
          return null;
        }
        leg = legs.next();
        statement = new PageStatement(entities, query, settings, leg);
        int rows =
            Math.max(FEWEST_ROWS_AT_ONCE, VALUES_AT_ONCE / Math.max(1, query.columns().size()));
        cursor = snapshot.open(statement.asCursor(), skip, missing, rows);
      }
      Object[] row = cursor.next();
      if (row != null) {
        missing--;
        if (leg == Leg.NEXT) {
          query = query.continued(statement.continuationBehind(row, -1), query.top());
        }
        return row;
      }
      close();
    }
    return null;
  }

  /** Ends what is open. */
  @Override
  public void close() {
    if (cursor != null) {
      cursor.close();
      cursor = null;
    }
  }
}
