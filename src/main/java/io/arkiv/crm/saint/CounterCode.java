package io.arkiv.crm.saint;

import io.arkiv.archive.source.Collection;

/** The codes of {@code countervalue} that stand for all kinds of record, and the rows they mark. */
final class CounterCode {

  static final int ALL_ACTIVITIES = 10;
  static final int ALL_DIRECTIONS = 3;
  static final int ALL_SALES = 1000;
  static final int ALL_TICKETS = 1000;

  /** Of intents, amounts and categories of requests; and of what a row does not count at all. */
  static final int ALL = 0;

  private CounterCode() {}

  private static Collection rows() {
    return Collection.newestFirst("contactId", "id");
  }

  /** Those that count activities, one of their codes being free; none is where it is empty. */
  static Collection activities(String free) {
    Collection counted = rows().except("recordType", 0);
    Collection typed = fixed(counted, "recordType", ALL_ACTIVITIES, free);
    Collection directed = fixed(typed, "direction", ALL_DIRECTIONS, free);
    return fixed(directed, "intentId", ALL, free);
  }

  /** Those that count sales, likewise. */
  static Collection sales(String free) {
    Collection counted = rows().except("saleStatus", 0);
    Collection sold = fixed(counted, "saleStatus", ALL_SALES, free);
    return fixed(sold, "amountClassId", ALL, free);
  }

  /** Those that count requests, under spare codes, likewise. */
  static Collection tickets(String free) {
    Collection counted = rows().except("ticketStatus", 0);
    Collection open = fixed(counted, "ticketStatus", ALL_TICKETS, free);
    return fixed(open, "ticketCategoryId", ALL, free);
  }

  private static Collection fixed(Collection rows, String code, int value, String free) {
    return code.equals(free) ? rows : rows.only(code, value);
  }
}
