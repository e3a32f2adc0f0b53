package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.Archive;
import io.arkiv.archive.Caller;
import io.arkiv.archive.ColumnDictionary;
import io.arkiv.archive.DetailRow;
import io.arkiv.archive.source.DatePart;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.chatsession.demo.ChatSessionDemo;
import io.arkiv.chattopic.demo.ChatTopicDemo;
import io.arkiv.crm.demo.CrmDemo;
import io.arkiv.demo.DemoLoader;
import io.arkiv.it.ArkivServer;
import io.arkiv.it.Migrations;
import io.arkiv.it.ToldDataSource;
import io.arkiv.odata.QuerySyntax;
import io.arkiv.provider.groups.DetailRows;
import io.arkiv.provider.sql.StatementSettings;
import io.arkiv.query.ArchiveQuery;
import io.arkiv.query.PageBounds;
import io.arkiv.query.QueryBinder;
import io.arkiv.query.literal.CalendarSettings;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The databases cut dates as java.time does, in every zone, over clock changes and year ends. */
@ExtendWith(ArkivServer.class)
class DatePartIT {

  private final Archive archive = new ChatSessionArchive().archive(ColumnDictionary.NONE);

  @ParameterizedTest
  @CsvSource({
    "UTC, UTC",
    "America/New_York, UTC",
    "Europe/Oslo, UTC",
    "Asia/Kolkata, UTC",
    "America/New_York, Europe/Oslo"
  })
  void everyPartIsThatOfTheClockInTheZone(ZoneId zone, ZoneId storedZone) throws Exception {
    try (EntityManagerFactory factory = factory(dataSource())) {
      for (DatePart part : DatePart.values()) {
        List<DetailRow> rows = rows(factory, part, zone, storedZone.normalized());
        assertTrue(rows.size() > 250);
        for (DetailRow row : rows) {
          LocalDateTime stored = (LocalDateTime) row.row().values()[0];
          Object expected =
              stored == null
                  ? null
                  : part(
                      part, stored.atZone(storedZone).withZoneSameInstant(zone).toLocalDateTime());
          assertEquals(expected, row.row().values()[1], part + " of " + stored);
        }
      }
    }
  }

  private List<DetailRow> rows(
      EntityManagerFactory factory, DatePart part, ZoneId zone, ZoneId storedZone) {
    StatementSettings settings = new StatementSettings(storedZone, Duration.ofSeconds(30));
    ArchiveQuery query =
        QueryBinder.bind(
                QuerySyntax.read(
                    "whenEnded,DatePart(whenEnded):" + part.spelling(), null, "whenEnded"),
                archive,
                List.of(archive.entity()),
                new Caller(0, Instant.EPOCH, zone),
                new CalendarSettings(storedZone, DayOfWeek.SUNDAY),
                new PageBounds(0, 10, -1, null, 0))
            .entities()
            .get(0);
    return new DetailRows(factory.createEntityManager(), settings)
        .rows(query, null, List.of(), 1000);
  }

  private static Object part(DatePart part, LocalDateTime date) {
    return switch (part) {
      case YEAR -> date.getYear();
      case QUARTER -> date.get(IsoFields.QUARTER_OF_YEAR);
      case MONTH -> date.getMonthValue();
      case DAY -> date.getDayOfMonth();
      case DAY_OF_YEAR -> date.getDayOfYear();
      case DAY_OF_WEEK -> date.getDayOfWeek().getValue() % 7;
      case DAY_OF_WEEK_FROM_MONDAY -> date.getDayOfWeek().getValue() - 1;
      case HOUR -> date.getHour();
      case WEEKNO -> date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
      case YEAR_WEEK_AS_ISO_DATE -> date.toLocalDate().with(ChronoField.DAY_OF_WEEK, 1).toString();
      default -> part.textOf(date.truncatedTo(ChronoUnit.HOURS));
    };
  }

  private static EntityManagerFactory factory(DataSource dataSource) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.nonJtaDataSource", dataSource);
    return Persistence.createEntityManagerFactory("arkiv", settings);
  }

  /** The server's own database, or where that is in its memory one like it in ours. */
  private static DataSource dataSource() throws Exception {
    if (!System.getProperty("arkiv.it.db-url").startsWith("jdbc:h2:")) {
      return ToldDataSource.ofTests();
    }
    JdbcDataSource memory = new JdbcDataSource();
    memory.setURL("jdbc:h2:mem:parts;DB_CLOSE_DELAY=-1");
    try (Connection connection = memory.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
      Migrations.run(connection, "migration/common", "");
    }
    Clock clock = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    new DemoLoader(
            memory, clock, List.of(new CrmDemo(), new ChatTopicDemo(), new ChatSessionDemo()))
        .load(1000);
    return memory;
  }
}
