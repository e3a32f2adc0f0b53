package io.arkiv.crm.saint;

import io.arkiv.archive.ArchiveColumn;
import io.arkiv.archive.ColumnGroup;
import io.arkiv.archive.RestrictionType;
import io.arkiv.archive.source.CodedItem;
import io.arkiv.archive.source.CodedName;
import io.arkiv.archive.source.Collection;
import io.arkiv.archive.source.ColumnSource;
import io.arkiv.archive.source.Enumerated;
import io.arkiv.archive.source.EnumeratedName;
import io.arkiv.archive.source.FilterOnly;
import io.arkiv.archive.source.FirstOfMany;
import java.util.HashMap;
import java.util.Map;

/**
 * What kinds of record a company has any of: to filter by alone, as a company may have many. For an
 * owner with a collection {@code counters}.
 */
final class QualifierColumns {

  /** How clients ask for all kinds. */
  private static final int ALL = -1;

  private static final String ALL_NAME = "All";

  private static final Map<Integer, String> SALES =
      Map.of(1, "Open", 2, "Sold", 3, "Lost", 4, "Stalled");
  private static final Map<Integer, String> ACTIVITIES =
      Map.of(
          1,
          "Follow-up",
          2,
          "Document",
          3,
          "E-mail",
          4,
          "Fax",
          5,
          "Phone call",
          6,
          "Task",
          8,
          "Mail merge");
  private static final Map<Integer, String> DIRECTIONS = Map.of(1, "Incoming", 2, "Outgoing");
  private static final Map<Integer, String> TICKETS = Map.of(1, "Open");

  private QualifierColumns() {}

  static ColumnGroup columns() {
    return ColumnGroup.of(
        column(
            "saintSaleStatus",
            "With status",
            CounterCode.sales("saleStatus"),
            shipped("saleStatus", CounterCode.ALL_SALES, SALES)),
        column(
            "saintAmountClass",
            "Amount class",
            CounterCode.sales("amountClassId"),
            stored("amountClassId", "amountClass.name")),
        column(
            "saintActivityType",
            "SAINT type",
            CounterCode.activities("recordType"),
            shipped("recordType", CounterCode.ALL_ACTIVITIES, ACTIVITIES)),
        column(
            "saintDirection",
            "Direction",
            CounterCode.activities("direction"),
            shipped("direction", CounterCode.ALL_DIRECTIONS, DIRECTIONS)),
        column(
            "saintIntention",
            "Intention",
            CounterCode.activities("intentId"),
            stored("intentId", "intent.name")),
        column(
            "saintTicketStatus",
            "Status",
            CounterCode.tickets("ticketStatus"),
            shipped("ticketStatus", CounterCode.ALL_TICKETS, TICKETS)),
        column(
            "saintTicketCategory",
            "Category",
            CounterCode.tickets("ticketCategoryId"),
            stored("ticketCategoryId", "ticketCategory.name")));
  }

  private static CodedItem shipped(String code, int all, Map<Integer, String> names) {
    Map<Integer, String> withAll = new HashMap<>(names);
    withAll.put(all, ALL_NAME);
    ColumnSource text = new EnumeratedName(new Enumerated(code, withAll));
    return new CodedItem(code, all, ALL, text);
  }

  private static CodedItem stored(String code, String namePath) {
    ColumnSource text = new CodedName(code, CounterCode.ALL, ALL_NAME, namePath);
    return new CodedItem(code, CounterCode.ALL, ALL, text);
  }

  private static ArchiveColumn column(
      String name, String heading, Collection rows, CodedItem item) {
    return ArchiveColumn.of(
            name,
            heading,
            RestrictionType.LIST_ANY,
            new FilterOnly(new FirstOfMany("id", "counters", rows.positive("total"), item)))
        .unsorted();
  }
}
