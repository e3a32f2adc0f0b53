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

/** What persons and companies are interested in: as many things as they say; and what they join. */
@ApplicationScoped
public class InterestDemo implements DemoRows {

  private static final int PERSON_INTERESTS = 7;
  private static final int CONTACT_INTERESTS = 4;

  @Override
  public List<Class<? extends DemoRows>> after() {
    return List.of(CrmDemo.class);
  }

  @Override
  public List<String> numbered() {
    return List.of(
        "persint.persint_id",
        "contint.contint_id",
        "personinterest.personinterest_id",
        "contactinterest.contactinterest_id",
        "projectmember.projectmember_id",
        "salestakeholder.salestakeholder_id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    Connection connection = run.connection();
    new TableLines(new WordList(InterestDemo.class), "interests.txt").write(connection);
    write(connection, "person", "pinterest_idx", PERSON_INTERESTS, new Dice(22));
    write(connection, "contact", "cinterest_idx", CONTACT_INTERESTS, new Dice(23));
    writeMembers(connection, new Dice(24));
  }

  private static void write(
      Connection connection, String owner, String column, int interests, Dice dice)
      throws SQLException {
    String table = owner + "interest";
    String owners =
        "SELECT %1$s_id, activeinterests FROM %1$s WHERE activeinterests > 0 ORDER BY %1$s_id"
            .formatted(owner);
    int id = 1;
    try (RowWriter rows =
        new RowWriter(connection, table, table + "_id, " + owner + "_id, " + column)) {
      for (int[] row : StoredNumbers.of(connection, owners)) {
        int first = dice.between(1, interests);
        int step = dice.between(1, 3);
        for (int i = 0; i < Math.min(row[1], interests); i++) {
          // prime to the number of interests, or nearly: no interest comes twice
          int interest = interests == PERSON_INTERESTS ? first + i * step : first + i;
          rows.add(id++, row[0], (interest - 1) % interests + 1);
        }
      }
    }
  }

  /** One stake is of a company itself. */
  private static void writeMembers(Connection connection, Dice dice) throws SQLException {
    List<int[]> persons =
        StoredNumbers.of(connection, "SELECT person_id, contact_id FROM person ORDER BY person_id");
    int member = 1;
    int stake = 1;
    try (RowWriter members =
            new RowWriter(
                connection,
                "projectmember",
                "projectmember_id, project_id, contact_id, person_id, rank");
        RowWriter stakes =
            new RowWriter(
                connection,
                "salestakeholder",
                "salestakeholder_id, sale_id, contact_id, person_id, rank, comment")) {
      stakes.add(stake++, 1, 2, 0, 1, "the company itself");
      for (int[] person : persons) {
        int projects = dice.weighted(600, 300, 100);
        for (int i = 1; i <= projects; i++) {
          members.add(member++, dice.between(1, 20), person[1], person[0], i);
        }
        if (dice.chance(150)) {
          stakes.add(stake++, dice.between(1, 40), person[1], person[0], 1, null);
        }
      }
    }
  }
}
