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
import java.time.LocalDateTime;
import java.util.List;

/** What the agents may do and how they log in, their further groups, and an outsider among them. */
@ApplicationScoped
public class UserDemo implements DemoRows {

  private static final int CRM_ADMINISTRATOR = 15;
  private static final int EXTERNAL_TYPE = 4;
  private static final String AGENTS =
      "SELECT associate_id, group_idx FROM associate WHERE type = 0 AND ejuserid > 0"
          + " ORDER BY associate_id";

  @Override
  public List<Class<? extends DemoRows>> after() {
    return List.of(CrmDemo.class);
  }

  @Override
  public List<String> numbered() {
    return List.of("role.role_id", "userrolelink.userrolelink_id", "credentials.credentials_id");
  }

  @Override
  public void write(DemoRun run) throws SQLException {
    Connection connection = run.connection();
    List<int[]> agents = StoredNumbers.of(connection, AGENTS);
    new TableLines(new WordList(UserDemo.class), "roles.txt").write(connection);
    writeRoles(connection, agents);
    writeGroups(connection, agents, run.now());
    writeLogins(connection, agents, run.now());
    writeOutsider(connection);
  }

  /** All have one but the last; the first is an administrator. */
  private static void writeRoles(Connection connection, List<int[]> agents) throws SQLException {
    try (RowWriter rows =
        new RowWriter(connection, "userrolelink", "userrolelink_id, associate_id, role_id")) {
      for (int i = 0; i < agents.size() - 1; i++) {
        int role = i == 0 ? CRM_ADMINISTRATOR : i % 3 == 1 ? 14 : 16;
        rows.add(i + 1, agents.get(i)[0], role);
      }
      rows.add(agents.size(), agents.get(2)[0], CRM_ADMINISTRATOR + 2);
    }
  }

  private static void writeGroups(Connection connection, List<int[]> agents, LocalDateTime now)
      throws SQLException {
    if (!StoredNumbers.of(connection, "SELECT 1 FROM usergrouplink").isEmpty()) {
      return;
    }
    Dice dice = new Dice(21);
    try (RowWriter rows =
        new RowWriter(
            connection, "usergrouplink", "assoc_id, usergroup_id, remark, validfrom, validto")) {
      for (int i = 0; i < agents.size(); i++) {
        int[] agent = agents.get(i);
        int further = dice.weighted(300, 500, 200);
        for (int n = 1; n <= further; n++) {
          rows.add(agent[0], (agent[1] + n) % 4 + 1, null, null, null);
        }
        if (i % 7 == 3) {
          rows.add(agent[0], agent[1], "the primary group", null, null);
        }
      }
      int[] first = agents.get(0);
      rows.add(agents.get(4)[0], first[1], "expired", now.minusYears(2), now.minusYears(1));
      rows.add(agents.get(5)[0], first[1], "future", now.plusYears(50), null);
    }
  }

  private static void writeLogins(Connection connection, List<int[]> agents, LocalDateTime now)
      throws SQLException {
    LocalDateTime longAgo = now.minusYears(6);
    LocalDateTime never = now.plusYears(50);
    int id = 1;
    try (RowWriter rows =
        new RowWriter(
            connection,
            "credentials",
            "credentials_id, associateid, credentialtype, displaytype, displayname, isactive,"
                + " validfrom, validto")) {
      for (int i = 0; i < agents.size() - 1; i++) {
        int associate = agents.get(i)[0];
        if (i == 6) {
          rows.add(id++, associate, "[SR_SUPERID_TYPE]", null, null, 1, longAgo, never);
        } else if (i % 3 == 2) {
          String login = "FJORD\\agent" + associate;
          rows.add(
              id++, associate, "ActiveDirectory", "Active Directory user", login, 1, longAgo, null);
        } else {
          rows.add(id++, associate, "CRM5/PASSWORD", "Password", null, 1, longAgo, never);
        }
      }
      // newer, but they are not what the user logs in with
      int first = agents.get(0)[0];
      rows.add(id++, first, "ActiveDirectory", "Expired", "OLD", 1, longAgo, now.minusDays(1));
      rows.add(id++, first, "Ticket", "Session", "ticket", 2, longAgo, never);
      rows.add(id++, first, "Ticket", "Ticket", "ticket", 1, longAgo, never);
      rows.add(id, first, "Outbound", "Mail server", "mail", 0, longAgo, never);
    }
  }

  /** A customer who may log in: a user, though no employee. */
  private static void writeOutsider(Connection connection) throws SQLException {
    int person = DemoUsers.AGENTS + 1;
    int id = 4;
    String known = "SELECT 1 FROM associate WHERE associate_id = " + id;
    if (StoredNumbers.of(connection, known).isEmpty()) {
      try (RowWriter rows =
          new RowWriter(
              connection,
              "associate",
              "associate_id, name, username, rank, deleted, group_idx, person_id, type, islocation,"
                  + " ejuserid")) {
        rows.add(id, "ext0", "ext0", id, false, null, person, EXTERNAL_TYPE, false, 0);
      }
    }
  }
}
