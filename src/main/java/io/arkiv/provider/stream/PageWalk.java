package io.arkiv.provider.stream;

import io.arkiv.provider.keys.Leg;
import io.arkiv.provider.keys.PageKeys;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a page, leg by leg until there are enough. */
public final class PageWalk {

  private final EntityManager entities;
  private final ArchiveQuery query;
  private final StatementSettings settings;
  private final List<Object> group;
  private PageStatement statement;

  /** The walk through the rows of a query, from its continuation on. */
  public PageWalk(EntityManager entities, ArchiveQuery query, StatementSettings settings) {
    this(entities, query, settings, List.of());
  }

  /**
   * The same through the rows of one group.
   *
   * @param group what its rows have for the first sort keys; empty for all rows
   */
  public PageWalk(
      EntityManager entities, ArchiveQuery query, StatementSettings settings, List<Object> group) {
    this.entities = entities;
    this.query = query;
    this.settings = settings;
    this.group = group;
  }

  /** The next rows, as the database gave them. */
  public List<Object[]> rows(int limit) {
    ArchiveQuery from = query;
    List<Object[]> found = new ArrayList<>();
    int skip = query.lastRow() == null ? query.skip() : 0;
    for (Leg leg : group.isEmpty() ? Leg.of(query) : Leg.wholeOf(query)) {
      if (found.size() == limit) {
        break;
      }
      statement = statement(from, leg, skip, limit - found.size());
      List<Object[]> rows = statement.rows(limit - found.size());
      if (leg == Leg.NEXT && !rows.isEmpty()) {
        Object[] last = rows.get(rows.size() - 1);
        from = query.continued(statement.continuationBehind(last, -1), query.top());
      }
      found.addAll(rows);
    }
    return found;
  }

  private PageStatement statement(ArchiveQuery from, Leg leg, int skip, int limit) {
    Optional<PageKeys> keys =
        group.isEmpty()
            ? PageKeys.of(entities, from, settings, leg, skip, limit)
            : Optional.empty();
    if (keys.isPresent()) {
      return new PageStatement(entities, from, settings, keys.get());
    }
    PageStatement ofLeg = new PageStatement(entities, from, settings, leg);
    ofLeg.within(group);
    ofLeg.pass(skip);
    return ofLeg;
  }

  /** What reads the rows: all legs select the same. */
  public PageStatement statement() {
    return statement;
  }
}
