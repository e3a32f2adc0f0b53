package io.arkiv.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Leads the chats of an older demo database up to now. */
final class DemoTopUp {

  private final Connection connection;
  private final LocalDateTime now;

  DemoTopUp(Connection connection, LocalDateTime now) {
    this.connection = connection;
    this.now = now;
  }

  /** Whether the demo's loader made this database, and its chats end on an earlier day. */
  boolean isDue() throws SQLException {
    return isDemo() && lastDay().isBefore(now.toLocalDate());
  }

  /** {@code .example} belongs to nobody: no other database has this user. */
  private boolean isDemo() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select 1 from ejuser where email like '%@fjordvik.example' and id = "
                    + DemoUsers.FIRST_USER)) {
      return found.next();
    }
  }

  private LocalDate lastDay() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("select max(when_requested) from chat_session")) {
      last.next();
      LocalDateTime time = last.getObject(1, LocalDateTime.class);
      return time == null ? LocalDate.MIN : time.toLocalDate();
    }
  }

  void write(int sessions, Dice dice) throws SQLException {
    LocalDate today = now.toLocalDate();
    LocalDate oldest = today.minusDays(RequestTimes.DAYS - 1);
    LocalDate last = lastDay();
    LocalDate first = last.isBefore(oldest) ? oldest : last.plusDays(1);
    long days = today.toEpochDay() - first.toEpochDay() + 1;
    long count = Math.max(1, Math.round((double) sessions * days / RequestTimes.DAYS));
    new DemoSessions(connection, dice, new RequestTimes(first, now), persons())
        .write(lastId() + 1, (int) count);
  }

  private int lastId() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("select max(id) from chat_session")) {
      last.next();
      return last.getInt(1);
    }
  }

  /** The customers that are there, but for those of countries that the demo does not know. */
  private List<DemoPerson> persons() throws SQLException {
    List<Region> regions = Region.all();
    List<DemoPerson> persons = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select p.person_id, p.firstname, p.middlename, p.lastname, p.country_id,"
                    + " c.contact_id, c.name from person p"
                    + " left join contact c on c.contact_id = p.contact_id order by p.person_id")) {
      while (rows.next()) {
        int country = rows.getInt(5);
        if (country >= 1 && country <= regions.size()) {
          persons.add(person(rows, regions.get(country - 1)));
        }
      }
    }
    return persons;
  }

  private static DemoPerson person(ResultSet row, Region region) throws SQLException {
    int companyId = row.getInt(6);
    DemoCompany company =
        row.wasNull() ? null : new DemoCompany(companyId, row.getString(7), region, 0, 0, 0);
    return new DemoPerson(
        row.getInt(1), row.getString(2), row.getString(3), row.getString(4), region, company);
  }
}
