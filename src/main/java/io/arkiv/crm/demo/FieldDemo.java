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
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Fields that an install would define for itself: their definitions, columns, tables and values.
 */
@ApplicationScoped
public class FieldDemo implements DemoRows {

  private static final int TICKETS = 120;
  private static final int APPOINTMENTS = 80;
  private static final int RENTALS = 30;
  private static final int FIRST_TEXT = 1_000_001;

  @Override
  public List<Class<? extends DemoRows>> after() {
    return List.of(CounterDemo.class);
  }

  @Override
  public List<String> numbered() {
    return List.of(
        "udeffield.udeffield_id",
        "udlistdefinition.udlistdefinition_id",
        "udlist.udlist_id",
        "userpreference.userpreference_id",
        "task.task_id",
        "extra_tables.id",
        "extra_fields.id",
        "ticket.id",
        "appointment.appointment_id",
        "udpersonsmall.udpersonsmall_id",
        "udpersonlarge.udpersonlarge_id",
        "udcontactsmall.udcontactsmall_id",
        "udcontactlarge.udcontactlarge_id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    Connection connection = run.connection();
    WordList words = new WordList(FieldDemo.class);
    new TableLines(words, "fields.txt").write(connection);
    try (Statement statement = connection.createStatement()) {
      for (String ddl : words.lines("field-tables.txt")) {
        statement.execute(run.definition(ddl));
      }
    }
    Dice dice = new Dice(27);
    writeRelated(connection, dice, run.now());
    writeExtraTables(connection, dice, run.now());
    List<int[]> persons = ids(connection, "person");
    List<int[]> companies = ids(connection, "contact");
    new DemoUserFields(connection, new Dice(28), "person").write(persons);
    new DemoUserFields(connection, new Dice(29), "contact").write(companies);
    new DemoExtraFields(connection, new Dice(30), run.now()).write(persons, companies);
  }

  private static List<int[]> ids(Connection connection, String table) throws SQLException {
    return StoredNumbers.of(
        connection, "SELECT %1$s_id FROM %1$s ORDER BY %1$s_id".formatted(table));
  }

  private static void writeRelated(Connection connection, Dice dice, LocalDateTime now)
      throws SQLException {
    try (RowWriter rows =
        new RowWriter(connection, "ticket", "id, title, created_at, status, category, priority")) {
      for (int id = 1; id <= TICKETS; id++) {
        String title = id % 4 == 0 ? "Printer is on fire #" + id : "Forespørsel nr. " + id;
        LocalDateTime created = now.minusDays(dice.between(1, 500));
        rows.add(id, title, created, id % 7, dice.between(1, 7), dice.between(1, 3));
      }
    }
    try (RowWriter texts = new RowWriter(connection, "text", "text_id, type, owner_id, text");
        RowWriter rows =
            new RowWriter(
                connection, "appointment", "appointment_id, activedate, type, status, text_id")) {
      for (int id = 1; id <= APPOINTMENTS; id++) {
        int text = FIRST_TEXT + id;
        texts.add(text, 1, id, "Call back about offer " + id + "\r\nSecond line, not shown");
        rows.add(id, now.minusDays(dice.between(-20, 200)), 1 + id % 2, 1 + id % 3, text);
      }
    }
  }

  private static void writeExtraTables(Connection connection, Dice dice, LocalDateTime now)
      throws SQLException {
    writeNames(connection, "y_equipment", List.of("Headset", "Laptop", "Projector", "Forklift"));
    writeNames(
        connection,
        "y_organization",
        List.of("Nordic Chamber of Commerce", "Harbour Association", "Retail Guild"));
    try (RowWriter rows = new RowWriter(connection, "y_car", "id, x_plate")) {
      for (int id = 1; id <= 3; id++) {
        rows.add(id, "AB 1234" + id);
      }
    }
    try (RowWriter rows =
        new RowWriter(
            connection, "y_rental", "id, x_start, x_end, x_amount, x_contact, x_equipment")) {
      for (int id = 1; id <= RENTALS; id++) {
        LocalDateTime start = now.toLocalDate().minusDays(dice.between(1, 400)).atStartOfDay();
        rows.add(
            id,
            start,
            id == 5 ? null : start.plusDays(dice.between(1, 60)),
            dice.between(1, 4),
            dice.between(1, 150),
            id == 6 ? null : (Integer) dice.between(1, 4));
      }
    }
  }

  private static void writeNames(Connection connection, String table, List<String> names)
      throws SQLException {
    try (RowWriter rows = new RowWriter(connection, table, "id, x_name")) {
      for (int i = 0; i < names.size(); i++) {
        rows.add(i + 1, names.get(i));
      }
    }
  }
}
