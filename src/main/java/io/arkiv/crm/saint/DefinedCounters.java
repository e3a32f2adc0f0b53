package io.arkiv.crm.saint;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.DefinedColumns;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.TableNames;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.FirstOfMany;
import io.arkiv.archive.source.FirstOrElse;
import io.arkiv.archive.source.SetUnless;
import io.arkiv.crm.definition.Definitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads whether a company's records are counted, over which period, and the statuses that companies
 * are watched for.
 */
@ApplicationScoped
public class DefinedCounters implements DefinedColumns {

  /** The name of the columns, for a relation that leads to a company. */
  public static final String GROUP = "contact.counters";

  private static final int CONTACT_TABLE = 5;
  private static final int DEFAULT_PERIOD_DAYS = 90;
  private static final String CONFIGURATION =
      "SELECT enabled, period1 FROM {saintconfiguration} WHERE ownertable = " + CONTACT_TABLE;
  private static final String STATUSES =
      "SELECT d.statusdef_id, d.deleted, t.text FROM {statusdef} d LEFT JOIN {localetext} t"
          + " ON t.typeid = 16 AND t.resourceid = d.statusdef_id AND t.languageid = 0"
          + " WHERE d.ownertable = "
          + CONTACT_TABLE
          + " ORDER BY d.rank, d.statusdef_id";

  @Inject
  @ConfigProperty(name = "arkiv.database.migrate", defaultValue = "true")
  private boolean isMigrated = true;

  @Inject
  @ConfigProperty(name = "arkiv.schema", defaultValue = "managed")
  private String whose = "managed";

  @Inject
  @ConfigProperty(name = "arkiv.saint.ticket-counters", defaultValue = "false")
  private boolean hasTicketCounters;

  @Override
  public Map<String, ColumnGroup> read(Connection connection, TableNames tables)
      throws SQLException {
    Definitions definitions = new Definitions(connection, tables);
    List<List<Object>> configurations = definitions.rows(CONFIGURATION);
    boolean isCounted = configurations.stream().anyMatch(row -> Boolean.TRUE.equals(row.get(0)));
    String period = "last " + days(configurations) + " days";
    ColumnGroup activities =
        new CounterColumns(
                "Activities",
                "Activity",
                "activities",
                "activity",
                CounterCode.activities(""),
                period)
            .columns();
    ColumnGroup sales =
        new CounterColumns("Sales", "Sale", "sales", "sale", CounterCode.sales(""), period)
            .columns();
    ColumnGroup tickets =
        new CounterColumns(
                "Tickets", "Ticket", "requests", "request", CounterCode.tickets(""), period)
            .columns();
    ColumnGroup columns =
        valued(activities.and(sales), isCounted)
            .and(valued(tickets, isCounted && (isManaged() || hasTicketCounters)));
    for (List<Object> status : definitions.rows(STATUSES)) {
      if (!Boolean.TRUE.equals(status.get(1))) {
        int id = ((Number) status.get(0)).intValue();
        columns = columns.and(ColumnGroup.of(status(id, (String) status.get(2))));
      }
    }
    return Map.of(GROUP, columns.and(QualifierColumns.columns()));
  }

  private boolean isManaged() {
    return isMigrated && whose.strip().equalsIgnoreCase("managed");
  }

  private static int days(List<List<Object>> configurations) {
    return configurations.stream()
        .filter(row -> row.get(1) instanceof Number period && period.intValue() > 0)
        .map(row -> ((Number) row.get(1)).intValue())
        .findFirst()
        .orElse(DEFAULT_PERIOD_DAYS);
  }

  /** The columns, which have no value where nothing is counted. */
  private static ColumnGroup valued(ColumnGroup columns, boolean isCounted) {
    return isCounted
        ? columns
        : ColumnGroup.of(
            columns.columns().stream()
                .map(ArchiveColumn::withoutValue)
                .toArray(ArchiveColumn[]::new));
  }

  /** A status whose definition has changed says nothing until it is found anew. */
  private static ArchiveColumn status(int id, String name) {
    Collection rows = Collection.newestFirst("contactId", "id").only("definitionId", id);
    SetUnless signalled =
        new SetUnless("signalled", List.of("definition.needsUpdate", "definition.deleted"));
    return ArchiveColumn.of(
            "SaintStatus" + id,
            Definitions.english(name, "SaintStatus" + id),
            RestrictionType.SAINT_STATUS,
            new FirstOrElse(new FirstOfMany("id", "statuses", rows, signalled), false))
        .unsorted();
  }
}
