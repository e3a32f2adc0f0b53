package io.arkiv.crm.demo;

import io.arkiv.demo.Dice;
import io.arkiv.demo.RowWriter;
import io.arkiv.demo.WordList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes the agents: for each a person, an associate and a service user with different ids, so that
 * a mix-up of the three shows.
 */
public final class DemoUsers {

  static final int AGENTS = 25;
  static final int FIRST_ASSOCIATE = 11;

  /** The first agent's service user. */
  public static final int FIRST_USER = 101;

  private static final int GROUPS = 4;

  private final Connection connection;
  private final List<List<String>> agents = new WordList(DemoUsers.class).fields("agents.txt");

  DemoUsers(Connection connection) {
    this.connection = connection;
  }

  /** An associate's id, likelier the longer the associate has been there. */
  static int anyAssociate(Dice dice) {
    return FIRST_ASSOCIATE + skewed(dice);
  }

  /** A service user's id, likewise. */
  public static int anyUser(Dice dice) {
    return FIRST_USER + skewed(dice);
  }

  private static int skewed(Dice dice) {
    return Math.min(dice.between(0, AGENTS - 1), dice.between(0, AGENTS - 1));
  }

  /** The first, middle and last names of the agents: the first persons, in order. */
  List<List<String>> names() {
    return agents.stream().map(agent -> agent.subList(1, 4)).toList();
  }

  /**
   * Writes them all.
   *
   * @param passwordHash that of the first agent, the only one who can log in
   */
  void write(String passwordHash) throws SQLException {
    writeAssociates();
    writeUsers();
    try (RowWriter rows =
        new RowWriter(connection, "arkiv_credential", "associate_id, password_hash")) {
      rows.add(FIRST_ASSOCIATE, passwordHash);
    }
  }

  private void writeAssociates() throws SQLException {
    try (RowWriter rows =
        new RowWriter(
            connection,
            "associate",
            "associate_id, name, username, rank, tooltip, deleted, group_idx, person_id, type,"
                + " islocation, locationaddress, ejuserid")) {
      rows.add(1, "SYSTEM", "system", 1, "Background jobs", false, 4, 0, 13, false, null, 0);
      rows.add(2, "old0", "old0", 2, "Left in spring", true, 1, null, 0, false, null, -1);
      rows.add(3, "Møterom 1", null, 3, null, false, null, 0, 1, true, "Storgata 1, Oslo", 0);
      for (int i = 0; i < AGENTS; i++) {
        String login = agents.get(i).get(0);
        int id = FIRST_ASSOCIATE + i;
        String userName = login + "@fjordvik.example";
        rows.add(
            id,
            login,
            userName,
            id,
            agents.get(i).get(4),
            i == AGENTS - 1,
            i % GROUPS + 1,
            i + 1,
            0,
            false,
            i % 8 == 3 ? "Home office" : "",
            FIRST_USER + i);
      }
    }
  }

  private void writeUsers() throws SQLException {
    try (RowWriter rows =
        new RowWriter(
            connection,
            "ejuser",
            "id, loginname, username, firstname, middlename, lastname, email, status,"
                + " simultaneous_login, chat_status, associate_id")) {
      for (int i = 0; i < AGENTS; i++) {
        List<String> agent = agents.get(i);
        rows.add(
            FIRST_USER + i,
            agent.get(0),
            agent.get(4),
            agent.get(1),
            agent.get(2),
            agent.get(3),
            agent.get(0) + "@fjordvik.example",
            i == AGENTS - 1 ? 2 : 1,
            i % 5 == 0,
            i % 2,
            FIRST_ASSOCIATE + i);
      }
    }
  }
}
