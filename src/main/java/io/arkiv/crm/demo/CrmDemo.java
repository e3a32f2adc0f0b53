package io.arkiv.crm.demo;

import io.arkiv.demo.DemoRows;
import io.arkiv.demo.DemoRun;
import io.arkiv.demo.Dice;
import io.arkiv.security.credential.PasswordHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Companies, their people, the agents of a service desk, and the lists that they use. */
@ApplicationScoped
public class CrmDemo implements DemoRows {

  @Override
  public List<String> numbered() {
    return List.of(
        "associate.associate_id",
        "business.business_id",
        "category.category_id",
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
  }

  /** {@code .example} belongs to nobody: no other database has this user. */
  @Override
  public boolean isRecognised(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT 1 FROM ejuser WHERE email LIKE '%@fjordvik.example' AND id = "
                    + DemoUsers.FIRST_USER)) {
      return found.next();
    }
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    Connection connection = run.connection();
    DemoDates dates = new DemoDates(run.now());
    List<Region> regions = Region.all();
    DemoUsers users = new DemoUsers(connection);
    new DemoLists(connection).write();
    users.write(PasswordHash.of("Tje0").toString());
    try (DemoReach reach = new DemoReach(connection, new Dice(0))) {
      List<DemoCompany> companies =
          new DemoCompanies(connection, new Dice(1), dates, regions).write(run.companies(), reach);
      new DemoPersons(connection, new Dice(2), dates, regions, companies)
          .write(run.persons(), users.names(), reach);
    }
  }
}
