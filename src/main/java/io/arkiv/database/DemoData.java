package io.arkiv.database;

import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import io.arkiv.security.credential.PasswordHash;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;

/**
 * Fills an empty database with a believable service desk: the same on every machine, but for the
 * dates, which end on the day it is made.
 */
public final class DemoData {

  private static final long SEED = 20_250_101;

  /** The tables whose rows were given ids, so that the database has to learn the next one. */
  private static final List<String> NUMBERED =
      List.of(
          "associate.associate_id",
          "business.business_id",
          "category.category_id",
          "chat_session.id",
          "chat_topic.id",
          "contact.contact_id",
          "country.country_id",
          "cust_lang.id",
          "ejuser.id",
          "form.form_id",
          "leadstatus.leadstatus_id",
          "person.person_id",
          "perspos.perspos_id",
          "source.source_id",
          "text.text_id",
          "ticket_priority.id",
          "usergroup.usergroup_id",
          "workflow.workflow_id");

  private final DataSource dataSource;
  private final Clock clock;

  /**
   * Demo data for a database.
   *
   * @param clock what day it is, in the zone that the database stores times in
   */
  public DemoData(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * Writes it, in one transaction.
   *
   * @param sessions how many chats; everything else comes in fixed numbers
   */
  public void load(int sessions) throws SQLException {
    inOneTransaction(
        connection -> {
          write(connection, sessions);
          return true;
        });
  }

  /**
   * Adds the chats of the days since the demo data of a database end; other databases, and those
   * that end on this day or later, stay as they are.
   *
   * @param sessions how many chats an empty database would have been given: there come as many a
   *     day
   */
  public void topUp(int sessions) throws SQLException {
    inOneTransaction(
        connection -> {
          DemoTopUp topUp = new DemoTopUp(connection, now());
          boolean isDue = topUp.isDue();
          if (isDue) {
            topUp.write(sessions, new Dice(SEED + now().toLocalDate().toEpochDay()));
          }
          return isDue;
        });
  }

  private void inOneTransaction(Rows rows) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean hasWritten = rows.write(connection);
        connection.commit();
        if (hasWritten) {
          finish(connection);
        }
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  /** What one transaction writes, if there is anything to write. */
  private interface Rows {
    boolean write(Connection connection) throws SQLException;
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Every writer has its own dice, so that a change to one leaves the others' rows alone. */
  private void write(Connection connection, int sessions) throws SQLException {
    LocalDateTime now = now();
    DemoDates dates = new DemoDates(now);
    List<Region> regions = Region.all();
    DemoUsers users = new DemoUsers(connection);
    new DemoLists(connection).write();
    users.write(PasswordHash.of("Tje0").toString());
    List<DemoPerson> persons;
    try (DemoReach reach = new DemoReach(connection, new Dice(SEED))) {
      List<DemoCompany> companies =
          new DemoCompanies(connection, new Dice(SEED + 1), dates, regions).write(reach);
      persons =
          new DemoPersons(connection, new Dice(SEED + 2), dates, regions, companies)
              .write(users.names(), reach);
    }
    RequestTimes times = RequestTimes.upTo(now);
    new DemoSessions(connection, new Dice(SEED + 3), times, persons).write(1, sessions);
    new DemoMessages(connection, new Dice(SEED + 4), now).write(sessions);
  }

  private static void finish(Connection connection) throws SQLException {
    Dialect dialect = Product.of(connection.getMetaData().getURL());
    try (Statement statement = connection.createStatement()) {
      for (String numbered : NUMBERED) {
        String table = numbered.substring(0, numbered.indexOf('.'));
        String column = numbered.substring(numbered.indexOf('.') + 1);
        long next;
        try (ResultSet last = statement.executeQuery("SELECT MAX(" + column + ") FROM " + table)) {
          last.next();
          next = last.getLong(1) + 1;
        }
        statement.execute(dialect.numberNext(table, column, next));
      }
      statement.execute(dialect.analyze());
    }
  }
}
