package io.arkiv.provider;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveCatalog;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.connection.Databases;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.provider.slow.SlowQueries;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Queries that take long, and what the log tells of them. */
final class SlowLog extends Handler implements AutoCloseable {

  private static final CalendarSettings CALENDAR =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);

  private final Logger log = Logger.getLogger("io.arkiv.slow");
  private final List<String> lines = new ArrayList<>();
  private final Archive archive = new ChatSessionArchive().archive(ColumnDictionary.NONE);
  private final SlowQueries slow;

  SlowLog(EntityManager entities, DataSource database) {
    Databases databases =
        new Databases() {
          @Override
          public DataSource archives() {
            return database;
          }
        };
    ArchiveCatalog catalog =
        new ArchiveCatalog(List.of(new ChatSessionArchive()), () -> ColumnDictionary.NONE);
    this.slow = new SlowQueries(1, databases, catalog, entities);
    log.addHandler(this);
  }

  /** The line about a query, without the time that it took; empty for none. */
  String line(String select, String filter, String orderBy) {
    lines.clear();
    slow.watched(
        query(select, filter, orderBy),
        SlowQueries.Step.ROWS,
        () -> {
          waitForTwoMilliseconds();
          return null;
        });
    return lines.isEmpty() ? "" : lines.get(0).replaceFirst("^\\d+ ms: ", "");
  }

  private static void waitForTwoMilliseconds() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private ArchiveQuery query(String select, String filter, String orderBy) {
    return QueryBinder.bind(
            QuerySyntax.read(select, filter, orderBy),
            archive,
            List.of(archive.entity()),
            new Caller(0, Instant.EPOCH, ZoneOffset.UTC),
            CALENDAR,
            new PageBounds(0, 10, -1, null, 0))
        .entities()
        .get(0);
  }

  @Override
  public void publish(LogRecord told) {
    lines.add(MessageFormat.format(told.getMessage(), told.getParameters()));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    log.removeHandler(this);
  }
}
