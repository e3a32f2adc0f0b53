package io.arkiv.provider;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchivePage;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Caller;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.provider.keys.CountStatement;
import io.arkiv.provider.sql.EclipseLinkSql;
import io.arkiv.provider.sql.Snapshot;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.BoundQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Asks an archive of a database, without the server before it. */
record WholeDatabase(EntityManager entities, Archive archive, Instant asOf) {

  private static final CalendarSettings CALENDAR =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);
  private static final StatementSettings SETTINGS =
      new StatementSettings(ZoneOffset.UTC, Duration.ofSeconds(60));

  ArchiveQuery query(String select, String filter, String orderBy, int top) {
    return request(select, filter, orderBy, top).entities().get(0);
  }

  BoundQuery request(String select, String filter, String orderBy, int top) {
    return QueryBinder.bind(
        QuerySyntax.read(select, filter, orderBy),
        archive,
        List.of(archive.entity()),
        new Caller(11, asOf, ZoneOffset.UTC),
        CALENDAR,
        new PageBounds(0, top, -1, null, 0));
  }

  /** The values of rows. */
  List<Object[]> rows(String select, String filter, String orderBy, int top) {
    return new ArchiveProvider(entities, SETTINGS)
        .list(query(select, filter, orderBy, top)).rows().stream().map(ArchiveRow::values).toList();
  }

  long count(String filter) {
    return new CountStatement(entities, query(null, filter, null, 1), SETTINGS).count(false);
  }

  /** The values of the same rows, as a long answer has them: by a cursor, some at once. */
  List<Object[]> streamed(String select, String orderBy, int top, int atOnce) {
    BoundQuery request = request(select, null, orderBy, top);
    List<Object[]> values = new ArrayList<>();
    try (LongAnswer answer = longAnswer(request)) {
      ArchiveQuery next = request.entities().get(0).limited(Math.min(top, atOnce));
      while (next != null && values.size() < top) {
        ArchivePage page = answer.list(next);
        page.rows().stream().map(ArchiveRow::values).forEach(values::add);
        int rows = Math.min(atOnce, top - values.size());
        next = page.continuation() == null ? null : next.continued(page.continuation(), rows);
      }
    }
    return values;
  }

  LongAnswer longAnswer(BoundQuery request) {
    Snapshot snapshot =
        Snapshot.begin(new EclipseLinkSql(entities), SETTINGS.timeout()).orElseThrow();
    ArchiveProvider provider = new ArchiveProvider(entities, SETTINGS);
    return new LongAnswer(provider, entities, SETTINGS, snapshot, request);
  }
}
