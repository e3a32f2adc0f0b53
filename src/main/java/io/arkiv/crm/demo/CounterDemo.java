package io.arkiv.crm.demo;

import io.arkiv.demo.DemoRows;
import io.arkiv.demo.DemoRun;
import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.StoredNumbers;
import io.arkiv.demo.TableLines;
import io.arkiv.demo.WordList;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How many activities, sales and requests companies have, and which of them are neglected. */
@ApplicationScoped
public class CounterDemo implements DemoRows {

  private static final int CONTACT_TABLE = 5;
  private static final int PERIOD_DAYS = 90;
  private static final int NEGLECTED = 1;
  private static final int C_COMPANY = 2;
  private static final int CHANGED = 4;

  @Override
  public List<Class<? extends DemoRows>> after() {
    return List.of(CrmDemo.class);
  }

  @Override
  public List<String> numbered() {
    return List.of(
        "countervalue.countervalue_id",
        "saintconfiguration.saintconfiguration_id",
        "statusdef.statusdef_id",
        "statusvalue.statusvalue_id",
        "localetext.localetext_id",
        "amountclass.amountclass_id",
        "intent.intent_id",
        "ej_category.id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    Connection connection = run.connection();
    new TableLines(new WordList(CounterDemo.class), "counters.txt").write(connection);
    try (RowWriter rows =
        new RowWriter(
            connection,
            "saintconfiguration",
            "saintconfiguration_id, ownertable, enabled, period1, generationend")) {
      rows.add(1, CONTACT_TABLE, true, PERIOD_DAYS, run.now().toLocalDate().atStartOfDay());
    }
    String companies =
        "SELECT contact_id, CASE WHEN LOWER(name) LIKE 'c%' THEN 1 ELSE 0 END FROM contact"
            + " ORDER BY contact_id";
    int id = 1;
    try (DemoCounters counters = new DemoCounters(run, new Dice(26));
        RowWriter statuses =
            new RowWriter(
                connection,
                "statusvalue",
                "statusvalue_id, statusdef_id, contact_id, person_id, project_id, issignalled,"
                    + " needsupdate")) {
      for (int[] company : StoredNumbers.of(connection, companies)) {
        boolean isCounted = company[0] % 15 != 7;
        boolean isNeglected = !isCounted || counters.write(company[0]) == 0;
        statuses.add(id++, NEGLECTED, company[0], 0, 0, isNeglected, company[0] % 40 == 3);
        if (company[1] == 1) {
          statuses.add(id++, C_COMPANY, company[0], 0, 0, true, false);
        }
        if (company[0] % 3 == 0) {
          statuses.add(id++, CHANGED, company[0], 0, 0, true, true);
        }
      }
    }
  }
}
