package io.arkiv.provider.groups;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.Continuation;
import io.arkiv.archive.DetailRow;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.provider.stream.PageStatement;
import io.arkiv.provider.stream.PageWalk;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.aggregation.AggregateColumn;
import io.arkiv.query.aggregation.Aggregation;
import io.arkiv.query.column.SortKey;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Fetches the rows of an aggregated query by the walk of any other: by key, sorted by group. */
public final class DetailRows {

  private final EntityManager entities;
  private final StatementSettings settings;

  public DetailRows(EntityManager entities, StatementSettings settings) {
    this.entities = entities;
    this.settings = settings;
  }

  public List<DetailRow> rows(
      ArchiveQuery query, Continuation after, List<Object> group, int limit) {
    Aggregation aggregation = query.aggregation();
    List<ArchiveColumn> values =
        aggregation.columns().stream().map(AggregateColumn::value).toList();
    List<SortKey> order = new ArrayList<>(aggregation.groupKeys());
    order.addAll(query.sortKeys());
    ArchiveQuery plain = query.plain(values, order).continued(after, limit);
    PageWalk walk = new PageWalk(entities, plain, settings, group);
    List<DetailRow> rows = new ArrayList<>();
    for (Object[] row : walk.rows(limit)) {
      PageStatement statement = walk.statement();
      rows.add(new DetailRow(statement.sortValues(row), statement.read(row)));
    }
    return rows;
  }
}
