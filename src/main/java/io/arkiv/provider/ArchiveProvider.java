package io.arkiv.provider;

import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Continuation;
import io.arkiv.archive.DetailRow;
import io.arkiv.archive.GroupTotals;
import io.arkiv.paging.GroupSource;
import io.arkiv.provider.groups.DetailRows;
import io.arkiv.provider.groups.EarlierStatement;
import io.arkiv.provider.groups.TotalsStatement;
import io.arkiv.provider.keys.CountStatement;
import io.arkiv.provider.slow.SlowQueries;
import io.arkiv.provider.slow.SlowQueries.Step;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.Snapshot;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.provider.stream.PageStatement;
import io.arkiv.provider.stream.PageWalk;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;
import io.arkiv.query.aggregation.GroupsWanted;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The archive service: executes a query and gives one page of rows. Closed to whoever the container
 * has not authenticated, should a request ever find a way round the door.
 */
@Stateless
@LocalBean
@DeclareRoles(ArchiveProvider.CALLER)
@RolesAllowed(ArchiveProvider.CALLER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Interceptors(InTime.class)
public class ArchiveProvider implements GroupSource {

  /** The role of everyone who is authenticated: not every server knows that {@code **} is. */
  static final String CALLER = "caller";

  @PersistenceContext(unitName = "arkiv")
  private EntityManager entities;

  @Inject private StatementSettings settings;

  @Inject private SlowQueries slow;

  @Resource private SessionContext context;

  private final StatementFailures failures = new StatementFailures();

  /** For the container, which injects the rest. */
  public ArchiveProvider() {}

  /** For use without a container. */
  ArchiveProvider(EntityManager entities, StatementSettings settings) {
    this.entities = entities;
    this.settings = settings;
    this.slow = new SlowQueries();
  }

  /**
   * The next rows of a query: those after its continuation, or its first.
   *
   * @return at most {@code query.top()} rows, in order, and where the walk goes on if more follow
   * @throws io.arkiv.problem.ProblemException when the continuation does not belong to the query,
   *     or the database is away or too slow
   */
  public ArchivePage list(ArchiveQuery query) {
    return asked(query, Step.ROWS, () -> fetch(query));
  }

  /** Fetches on another thread of the server, while the caller is busy with the rows before. */
  @Asynchronous
  public Future<ArchivePage> ahead(Supplier<ArchivePage> step) {
    return new AsyncResult<>(step.get());
  }

  /**
   * The rows of a long answer by a cursor.
   *
   * @return empty where the JPA provider has no door to one; then they come page by page
   */
  public Optional<LongAnswer> begin(BoundQuery request) {
    ArchiveProvider door = context.getBusinessObject(ArchiveProvider.class);
    return failures.told(
        () ->
            Snapshot.begin(new EclipseLinkSql(entities), settings.timeout())
                .map(snapshot -> new LongAnswer(door, entities, settings, snapshot, request)));
  }

  /**
   * Has a step of an answer fail as those of any other do, not begin too late, and tell where it
   * takes long.
   */
  public <T> T asked(ArchiveQuery query, Step step, Supplier<T> steps) {
    return slow.watched(query, step, () -> failures.told(steps));
  }

  private ArchivePage fetch(ArchiveQuery query) {
    long allowed = query.remaining();
    int limit = allowed < 0 ? query.top() : (int) Math.min(query.top(), allowed);
    if (limit == 0) {
      return new ArchivePage(List.of(), null);
    }
    PageWalk walk = new PageWalk(entities, query, settings);
    List<Object[]> found = walk.rows(limit + 1);
    return page(walk.statement(), found, limit, allowed);
  }

  /**
   * The groups of an aggregated query with their totals, in the order of the answer: each before
   * the groups within it.
   */
  @Override
  public List<GroupTotals> totals(ArchiveQuery query, GroupsWanted wanted) {
    return asked(
        query, Step.GROUPS, () -> new TotalsStatement(entities, query, settings).groups(wanted));
  }

  /**
   * The rows of an aggregated query below their groups, in the order of the answer.
   *
   * @param after the sort values and the primary key of the row before; null for the first
   * @param group the parts of the keys of the group that they belong to; empty for all groups
   */
  @Override
  public List<DetailRow> details(
      ArchiveQuery query, Continuation after, List<Object> group, int limit) {
    return asked(
        query,
        Step.ROWS,
        () -> new DetailRows(entities, settings).rows(query, after, group, limit));
  }

  /**
   * Those of the values that a row of the group has up to a row of it, that one included.
   *
   * @param last the parts of the group's keys, what sorts the row in it, and its primary key
   * @param aggregate the place of the total whose values they are
   * @param values texts in lower case, items by id
   */
  @Override
  public Set<Object> earlierAmong(
      ArchiveQuery query, Continuation last, int aggregate, Collection<Object> values) {
    return asked(
        query,
        Step.ROWS,
        () -> new EarlierStatement(entities, query, settings, last, aggregate).among(values));
  }

  /** The numbers that the same rows have, from one rank on, in order. */
  @Override
  public List<Double> earlierRanked(
      ArchiveQuery query, Continuation last, int aggregate, long from, int count) {
    return asked(
        query,
        Step.ROWS,
        () -> new EarlierStatement(entities, query, settings, last, aggregate).ranked(from, count));
  }

  /**
   * How many rows match, or groups where no rows come out, whatever the page.
   *
   * @param isEstimateEnough whether the database's statistics may answer, where they can
   */
  public long count(ArchiveQuery query, boolean isEstimateEnough) {
    if (query.aggregation() != null && !query.aggregation().hasDetails()) {
      return asked(
          query, Step.COUNT, () -> new TotalsStatement(entities, query, settings).countGroups());
    }
    if (query.aggregation() != null && query.aggregation().having() != null) {
      return asked(
          query, Step.COUNT, () -> new TotalsStatement(entities, query, settings).countRows());
    }
    return asked(
        query,
        Step.COUNT,
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
    return new ArchivePage(rows, next);
  }
}
