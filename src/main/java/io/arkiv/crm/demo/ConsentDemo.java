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

/** What customers have consented to, what they have withdrawn, and the mailings they decline. */
@ApplicationScoped
public class ConsentDemo implements DemoRows {

  private static final int STORE = 1;
  private static final int MARKETING = 2;
  private static final int CONSENT = 1;
  private static final int LEGITIMATE_INTEREST = 6;
  private static final int WITHDRAWN = 7;
  private static final int MAILINGS = 4;

  @Override
  public List<Class<? extends DemoRows>> after() {
    return List.of(CrmDemo.class);
  }

  @Override
  public List<String> numbered() {
    return List.of(
        "consentpurpose.consentpurpose_id",
        "legalbase.legalbase_id",
        "consentsource.consentsource_id",
        "consentperson.consentperson_id",
        "shipmenttype.shipmenttype_id",
        "shipmenttypereservation.shipmenttypereservation_id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    Connection connection = run.connection();
    new TableLines(new WordList(ConsentDemo.class), "consents.txt").write(connection);
    List<int[]> persons =
        StoredNumbers.of(connection, "SELECT person_id FROM person ORDER BY person_id");
    try (RowWriter consents =
            new RowWriter(
                connection,
                "consentperson",
                "consentperson_id, person_id, consentpurpose_id, legalbase_id, consentsource_id,"
                    + " registered");
        RowWriter declined =
            new RowWriter(
                connection,
                "shipmenttypereservation",
                "shipmenttypereservation_id, person_id, shipmenttype_id")) {
      new Persons(new DemoDates(run.now()), new Dice(25), consents, declined).write(persons);
    }
  }

  /** Writes the consents of all persons. */
  private static final class Persons {
    private final DemoDates dates;
    private final Dice dice;
    private final RowWriter consents;
    private final RowWriter declined;
    private int consent = 1;
    private int decline = 1;
    private int consenting;

    Persons(DemoDates dates, Dice dice, RowWriter consents, RowWriter declined) {
      this.dates = dates;
      this.dice = dice;
      this.consents = consents;
      this.declined = declined;
    }

    void write(List<int[]> persons) throws SQLException {
      for (int[] person : persons) {
        writeStore(person[0]);
        writeMarketing(person[0]);
      }
    }

    private void writeStore(int person) throws SQLException {
      int kind = dice.weighted(850, 30, 120);
      if (kind == 2) {
        return;
      }
      int base =
          kind == 1 ? WITHDRAWN : dice.chance(700) ? LEGITIMATE_INTEREST : dice.between(1, 3);
      add(person, STORE, base, dice.pick(List.of(1, 4, 5, 7, 9)));
    }

    private void writeMarketing(int person) throws SQLException {
      int kind = dice.weighted(450, 100, 450);
      if (kind == 2) {
        return;
      }
      add(person, MARKETING, kind == 1 ? WITHDRAWN : CONSENT, dice.pick(List.of(5, 4, 2)));
      if (kind == 0) {
        consenting++;
        // two decline everything
        int count =
            consenting == 7 || consenting == 11
                ? MAILINGS
                : dice.chance(600) ? 0 : dice.between(1, MAILINGS - 1);
        int first = dice.between(0, MAILINGS - 1);
        for (int i = 0; i < count; i++) {
          declined.add(decline++, person, (first + i) % MAILINGS + 1);
        }
      }
    }

    private void add(int person, int purpose, int base, int source) throws SQLException {
      consents.add(consent++, person, purpose, base, source, dates.lately(dice));
    }
  }
}
