package io.arkiv.crm.demo;

import io.arkiv.demo.DemoRun;
import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** Writes the counters of companies: a row for each kind of record, and one for all kinds. */
final class DemoCounters implements AutoCloseable {

  private static final List<Integer> ACTIVITY_TYPES = List.of(1, 2, 3, 5, 6);
  private static final List<Integer> INTENTS = List.of(1, 2, 4, 5, 6);
  private static final int SALE_STATUSES = 4;
  private static final int AMOUNT_CLASSES = 4;
  private static final int TICKET_CATEGORIES = 3;
  private static final int PERIOD_DAYS = 90;

  private final Dice dice;
  private final LocalDateTime now;
  private final RowWriter rows;
  private int id = 1;

  DemoCounters(DemoRun run, Dice dice) throws SQLException {
    this.dice = dice;
    this.now = run.now();
    this.rows =
        new RowWriter(
            run.connection(),
            "countervalue",
            "countervalue_id, contact_id, person_id, project_id, record_type, direction, intent_id,"
                + " sale_status, amountclassid, extra1_id, extra2_id, totalreg, totalreginperiod,"
                + " notcompleted, notcompletedinperiod, lastregistered, lastcompleted, lastdoby");
  }

  /** What a row counts. */
  private record Count(int total, int inPeriod, int open, int openInPeriod) {}

  /** Writes those of a company; the answer is its number of activities in the period. */
  int write(int company) throws SQLException {
    Count activities = count(60, 12, 8);
    add(company, List.of(10, 3, 0, 0, 0, 0, 0), activities);
    for (int i = 0; i < ACTIVITY_TYPES.size(); i++) {
      Count part = part(activities, i, ACTIVITY_TYPES.size());
      add(company, List.of(ACTIVITY_TYPES.get(i), 3, 0, 0, 0, 0, 0), part);
    }
    add(company, List.of(10, 1, 0, 0, 0, 0, 0), part(activities, 0, 2));
    add(company, List.of(10, 2, 0, 0, 0, 0, 0), part(activities, 1, 2));
    for (int i = 0; i < INTENTS.size(); i++) {
      Count part = part(activities, i, INTENTS.size());
      add(company, List.of(10, 3, INTENTS.get(i), 0, 0, 0, 0), part);
    }
    Count sales = count(9, 4, 3);
    add(company, List.of(0, 0, 0, 1000, 0, 0, 0), sales);
    for (int i = 0; i < SALE_STATUSES; i++) {
      add(company, List.of(0, 0, 0, i + 1, 0, 0, 0), part(sales, i, SALE_STATUSES));
    }
    for (int i = 0; i < AMOUNT_CLASSES; i++) {
      add(company, List.of(0, 0, 0, 1000, i + 1, 0, 0), part(sales, i, AMOUNT_CLASSES));
    }
    Count tickets = count(25, 8, 5);
    add(company, List.of(0, 0, 0, 0, 0, 1000, 0), tickets);
    Count open =
        new Count(tickets.open(), tickets.openInPeriod(), tickets.open(), tickets.openInPeriod());
    add(company, List.of(0, 0, 0, 0, 0, 1, 0), open);
    for (int i = 0; i < TICKET_CATEGORIES; i++) {
      add(company, List.of(0, 0, 0, 0, 0, 1000, i + 1), part(tickets, i, TICKET_CATEGORIES));
    }
    return activities.inPeriod();
  }

  private Count count(int mostAtAll, int mostInPeriod, int mostOpen) {
    int total = dice.chance(150) ? 0 : dice.between(0, mostAtAll);
    int inPeriod = Math.min(total, dice.chance(300) ? 0 : dice.between(0, mostInPeriod));
    int open = Math.min(total, dice.between(0, mostOpen));
    return new Count(total, inPeriod, open, Math.min(inPeriod, Math.min(open, dice.between(0, 3))));
  }

  /** One of some parts that add up to the whole. */
  private static Count part(Count whole, int index, int parts) {
    return new Count(
        part(whole.total(), index, parts),
        part(whole.inPeriod(), index, parts),
        part(whole.open(), index, parts),
        part(whole.openInPeriod(), index, parts));
  }

  private static int part(int whole, int index, int parts) {
    return whole / parts + (index < whole % parts ? 1 : 0);
  }

  /** The row of all kinds is always there, the others where there is something to count. */
  private void add(int company, List<Integer> codes, Count count) throws SQLException {
    if (count.total() == 0 && !isOfAll(codes)) {
      return;
    }
    LocalDateTime last = null;
    LocalDateTime lastCompleted = null;
    LocalDateTime lastOpen = null;
    if (count.total() > 0) {
      int daysAgo =
          count.inPeriod() > 0
              ? dice.between(0, PERIOD_DAYS - 1)
              : dice.between(PERIOD_DAYS + 1, 900);
      last = now.minusDays(daysAgo).minusSeconds(dice.between(0, 40_000));
      lastCompleted = count.total() > count.open() ? last.minusDays(dice.between(0, 30)) : null;
      lastOpen = count.open() > 0 ? now.plusDays(dice.between(-20, 20)).withNano(0) : null;
    }
    rows.add(
        id++,
        company,
        0,
        0,
        codes.get(0),
        codes.get(1),
        codes.get(2),
        codes.get(3),
        codes.get(4),
        codes.get(5),
        codes.get(6),
        count.total(),
        count.inPeriod(),
        count.open(),
        count.openInPeriod(),
        last,
        lastCompleted,
        lastOpen);
  }

  private static boolean isOfAll(List<Integer> codes) {
    return codes.equals(List.of(10, 3, 0, 0, 0, 0, 0))
        || codes.equals(List.of(0, 0, 0, 1000, 0, 0, 0))
        || codes.equals(List.of(0, 0, 0, 0, 0, 1000, 0));
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
