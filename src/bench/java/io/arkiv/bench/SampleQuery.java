package io.arkiv.bench;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ArchiveRow;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.source.ItemList;
import io.arkiv.archive.source.ListItem;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@link Question#filteredPage} asks, in the words of each room.
 *
 * @param before the day before which the sessions were requested
 */
public record SampleQuery(LocalDate before) {

  /** The number of the status that is looked for. */
  public static final int STATUS = 7;

  private static final CalendarSettings CALENDAR =
      new CalendarSettings(ZoneOffset.UTC, DayOfWeek.MONDAY);
  private static final Archive ARCHIVE = new ChatSessionArchive().archive(ColumnDictionary.NONE);
  private static final LocalDateTime SOME_TIME = LocalDateTime.of(2024, 2, 29, 23, 59, 1);

  /** As the client writes it. */
  String filter() {
    return "status eq 'Finished' and whenRequested lt '" + before + "'";
  }

  /** As it is read. */
  public QuerySyntax syntax() {
    return QuerySyntax.read(Question.COLUMNS, filter(), Question.ORDER);
  }

  /** As it is bound. */
  public ArchiveQuery bound() {
    return bound(syntax());
  }

  /** What is read, bound. */
  ArchiveQuery bound(QuerySyntax syntax) {
    return QueryBinder.bind(
            syntax,
            ARCHIVE,
            List.of(ARCHIVE.entity()),
            new Caller(0, Instant.EPOCH, ZoneOffset.UTC),
            CALENDAR,
            new PageBounds(0, 100, -1, null, 0))
        .entities()
        .get(0);
  }

  /** Rows such as are found. */
  List<ArchiveRow> rows(List<ArchiveColumn> columns) {
    return IntStream.range(0, 100)
        .mapToObj(
            i ->
                new ArchiveRow(
                    i, "chat", columns.stream().map(column -> value(column, i)).toArray()))
        .toList();
  }

  private static Object value(ArchiveColumn column, int row) {
    return switch (column.kind()) {
      case INTEGER, DECIMAL, SECONDS -> row;
      case BOOLEAN -> row % 2 == 0;
      case TEXT -> row % 10 == 0 ? null : "Søren \"" + row + "\" O'Hara";
      case DATE_TIME -> SOME_TIME.plusMinutes(row);
      case ITEM -> new ListItem(STATUS, "Finished");
      case ITEMS -> new ItemList("", List.of(new ListItem(STATUS, "Finished")));
    };
  }
}
