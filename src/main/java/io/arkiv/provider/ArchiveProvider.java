package io.arkiv.provider;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.Continuation;
import io.arkiv.query.ContinuationToken;
import io.arkiv.query.QuerySettings;
import io.arkiv.query.SortKey;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** The archive service: executes a query and gives one page of rows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ArchiveProvider {

  @PersistenceContext(unitName = "arkiv")
  private EntityManager entities;

  @Inject private QuerySettings settings;

  private final StatementFailures failures = new StatementFailures();

  /**
   * The next rows of a query: those after its continuation, or its first.
   *
   * @return at most {@code query.top()} rows, in order, and where the walk goes on if more follow
   * @throws io.arkiv.problem.ProblemException when the continuation does not belong to the query,
   *     or the database is away or too slow
   */
  public ArchivePage list(ArchiveQuery query) {
    return failures.told(() -> fetch(query));
  }

  private ArchivePage fetch(ArchiveQuery query) {
    Continuation after = query.lastRow();
    long allowed = query.remaining();
    int limit = allowed < 0 ? query.top() : (int) Math.min(query.top(), allowed);
    if (limit == 0) {
      return new ArchivePage(List.of(), null);
    }
    List<SortKey> sortKeys = Sorting.keysBeforePrimaryKey(query);
    int legs = after == null ? 1 : Keyset.legsAfter(sortKeys, after);
    List<Object[]> found = new ArrayList<>();
    PageStatement statement = null;
    for (int leg = 0; leg < legs && found.size() <= limit; leg++) {
      statement = new PageStatement(entities, query, settings, leg);
      found.addAll(statement.rows(after == null ? query.skip() : 0, limit + 1 - found.size()));
    }
    return page(statement, found, limit, allowed);
  }

  /**
   * How many rows match, whatever the page.
   *
   * @param isEstimateEnough whether the database's statistics may answer, where they can
   */
  public long count(ArchiveQuery query, boolean isEstimateEnough) {
    return failures.told(
        () -> new CountStatement(entities, query, settings).count(isEstimateEnough));
  }

  private static ArchivePage page(
      PageStatement statement, List<Object[]> found, int limit, long allowed) {
    List<ArchiveRow> rows = new ArrayList<>(Math.min(limit, found.size()));
    for (Object[] row : found.subList(0, Math.min(limit, found.size()))) {
      rows.add(statement.read(row));
    }
    long remaining = allowed < 0 ? allowed : allowed - rows.size();
    if (found.size() <= limit || remaining == 0) {
      return new ArchivePage(rows, null);
    }
    Continuation next = statement.continuationBehind(found.get(limit - 1), remaining);
    return new ArchivePage(rows, ContinuationToken.write(next));
  }
}
