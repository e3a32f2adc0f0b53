package io.arkiv.crm.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The customers that a demo database has, for those whose rows refer to them. */
public final class StoredPersons {

  private static final String QUERY =
      """
      SELECT p.person_id, p.firstname, p.middlename, p.lastname, p.country_id, c.contact_id, c.name
      FROM person p LEFT JOIN contact c ON c.contact_id = p.contact_id ORDER BY p.person_id
      """;

  private StoredPersons() {}

  /** All of them by id, but for those of countries that the demo does not know. */
  public static List<DemoPerson> all(Connection connection) throws SQLException {
    List<Region> regions = Region.all();
    List<DemoPerson> persons = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
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
