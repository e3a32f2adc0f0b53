package io.arkiv.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.Archive;
import io.arkiv.archive.ArchiveColumn;
import io.arkiv.chatsession.ChatSessionArchive;
import io.arkiv.database.DefinitionsOfDemo;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fields that nobody has seen before are columns as soon as the database defines them. */
class RandomFieldsTest {

  private static final String TRICKY = "Don't? \"quote\" -- me";

  /** Drawn anew on each run; told by every message. */
  private final String word = word();

  private final String extra = "contact/contactExtra/x_" + word;
  private final String choice = "contact/contactExtra/x_" + word + "_list";
  private final String user = "person/personUdef/" + word + ":77";

  private static String word() {
    Random random = new Random();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  @Test
  void whatTheDatabaseDefinesIsServed() throws SQLException {
    try (Connection connection = DefinitionsOfDemo.dataSource().getConnection()) {
      define(connection);
      Archive archive = new ChatSessionArchive().archive(DefinitionsOfDemo.of(connection));
      Map<String, Object> settings = new HashMap<>();
      settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
      settings.put("jakarta.persistence.nonJtaDataSource", DefinitionsOfDemo.dataSource());
      try (EntityManagerFactory factory =
          Persistence.createEntityManagerFactory("arkiv", settings)) {
        check(
            connection,
            new WholeDatabase(factory.createEntityManager(), archive, DefinitionsOfDemo.NOON));
      }
    }
  }

  private void define(Connection connection) throws SQLException {
    String udef =
        "insert into udeffield (ownertable_id, version, udefidentity, progid, fieldtype, columnid,"
            + " fieldlabel, taborder) values (8, %d, 77, '%s:77', 1, %d, 'Label %s', 77)";
    execute(
        connection,
        "alter table contact add column x_" + word + " integer",
        "alter table contact add column x_" + word + "_list varchar(255)",
        "update contact set x_" + word + " = mod(contact_id * 7, 11)",
        "update contact set x_"
            + word
            + "_list = case mod(contact_id, 3) when 0 then 'Plain'"
            + " when 1 then '"
            + TRICKY.replace("'", "''")
            + "' end",
        "insert into extra_fields (domain, field_name, name, type, flags, order_pos) values"
            + " (2, 'x_"
            + word
            + "', 'Extra "
            + word
            + "', 1, 0, 900)",
        "insert into extra_fields (domain, field_name, name, type, flags, params, order_pos) values"
            + " (2, 'x_"
            + word
            + "_list', 'List', 10, 0, 'option=Plain' || chr(10) || 'option="
            + TRICKY.replace("'", "''")
            + "', 901)",
        // neither a deleted field nor a name that is no name, nor one without its column
        "insert into extra_fields (domain, field_name, name, type, flags, order_pos) values"
            + " (2, 'x_"
            + word
            + "; drop table contact', 'Bad', 1, 0, 902)",
        "insert into extra_fields (domain, field_name, name, type, flags, order_pos) values"
            + " (2, 'x_"
            + word
            + "_none', 'None', 1, 0, 903)",
        udef.formatted(5, word, 35840 + 33, word),
        udef.formatted(4, word + "old", 35840 + 34, word),
        "update udpersonsmall set long33 = mod(udpersonsmall_id, 5)");
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void check(Connection connection, WholeDatabase database) throws SQLException {
    Archive archive = database.archive();
    assertEquals("Extra " + word, archive.column(extra).map(ArchiveColumn::heading).orElse(""));
    assertEquals("Label " + word, archive.column(user).map(ArchiveColumn::heading).orElse(""));
    assertTrue(archive.column(extra + "_none").isEmpty());
    assertTrue(archive.column("person/personUdef/" + word + "old:77").isEmpty());
    assertFalse(
        archive.columns().stream().anyMatch(column -> column.name().contains("drop table")));
    String contacts =
        "select count(*) from chat_session s left join contact c"
            + " on c.contact_id = s.contact_id where ";
    assertCount(connection, database, extra + " gt 5", contacts + "c.x_" + word + " > 5");
    assertCount(
        connection,
        database,
        "not " + extra + " gt 5",
        contacts + "not coalesce(c.x_" + word + ", 0) > 5");
    assertCount(connection, database, choice + " eq 2", contacts + "mod(c.contact_id, 3) = 1");
    assertCount(
        connection,
        database,
        choice + " eq '" + TRICKY.replace("'", "''") + "'",
        contacts + "mod(c.contact_id, 3) = 1");
    String persons =
        "select count(*) from chat_session s join person p on p.person_id ="
            + " s.customer_id join udpersonsmall u on u.udpersonsmall_id = p.userdef_id where ";
    assertCount(connection, database, user + " in (2,3)", persons + "u.long33 in (2,3)");
    List<Object> sorted = new ArrayList<>();
    database
        .rows(extra, extra + " isNotNull", extra + " desc", 5)
        .forEach(row -> sorted.add(row[0]));
    assertEquals(List.of(10, 10, 10, 10, 10), sorted);
  }

  private static void assertCount(
      Connection connection, WholeDatabase database, String filter, String sql)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery(sql)) {
      counted.next();
      assertEquals(counted.getLong(1), database.count(filter), filter);
    }
  }
}
