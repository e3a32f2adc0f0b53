package io.arkiv.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arkiv.archive.TableNames;
import io.arkiv.connection.SchemaSettings;
import io.arkiv.security.credential.PasswordHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users as the command writes them, in two databases. */
class UserAccountsTest {

  private Connection database;
  private Connection store;
  private UserAccounts users;

  @BeforeEach
  void open() throws SQLException, IOException {
    database = DriverManager.getConnection("jdbc:h2:mem:");
    store = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = database.createStatement()) {
      statement.execute(
          Files.readString(Path.of("src/main/resources/db/migration/common/V1__tables.sql"))
              .replace("${collate}", ""));
      statement.execute("insert into associate (name, deleted) values ('old', true)");
      statement.execute("insert into associate (name, deleted) values ('Eva', false)");
    }
    try (Statement statement = store.createStatement()) {
      statement.execute(Files.readString(Path.of("src/main/resources/db/store/V1__store.sql")));
    }
    users = new UserAccounts(database, store, new SchemaSettings(true, TableNames.PLAIN));
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
    store.close();
  }

  @Test
  void anAssociateWhoIsThereGetsAPassword() throws SQLException {
    users.add("eva", "a password");
    assertTrue(hash(2).matches("a password"));
    assertEquals(2, count(database, "associate"));
  }

  @Test
  void anAssociateWhoIsNotThereIsMade() throws SQLException {
    users.add("ole", "a password");
    assertTrue(hash(3).matches("a password"));
  }

  @Test
  void whoWasDeletedIsAnother() throws SQLException {
    users.add("old", "a password");
    assertTrue(hash(3).matches("a password"));
  }

  @Test
  void nobodyIsAddedTwice() throws SQLException {
    users.add("eva", "a password");
    assertThrows(IllegalArgumentException.class, () -> users.add("EVA", "another one"));
    assertTrue(hash(2).matches("a password"));
  }

  @Test
  void aPasswordIsSet() throws SQLException {
    users.add("eva", "a password");
    users.setPassword("eva", "another one");
    assertTrue(hash(2).matches("another one"));
    assertFalse(hash(2).matches("a password"));
  }

  @Test
  void whoIsUnknownOrHasNoneGetsNoOther() {
    assertThrows(IllegalArgumentException.class, () -> users.setPassword("ole", "a password"));
    assertThrows(IllegalArgumentException.class, () -> users.setPassword("eva", "a password"));
    assertThrows(IllegalArgumentException.class, () -> users.setDeactivated("ole", true));
  }

  @Test
  void aUserIsDeactivatedAndActivated() throws SQLException {
    users.add("eva", "a password");
    users.setDeactivated("eva", true);
    assertEquals(1, count(store, "arkiv_credential where deactivated"));
    users.setDeactivated("eva", false);
    assertEquals(0, count(store, "arkiv_credential where deactivated"));
    assertTrue(hash(2).matches("a password"));
  }

  @Test
  void whoHasNoPasswordIsDeactivatedToo() throws SQLException {
    users.setDeactivated("eva", true);
    assertEquals(1, count(store, "arkiv_credential where deactivated"));
    assertFalse(hash(2).matches(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "two\nlines of it"})
  void aPasswordThatIsNoneIsRefused(String password) throws SQLException {
    assertThrows(IllegalArgumentException.class, () -> users.add("ole", password));
    assertEquals(2, count(database, "associate"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a:b", "a\tb"})
  void aLoginThatIsNoneIsRefused(String login) {
    assertThrows(IllegalArgumentException.class, () -> users.add(login, "a password"));
  }

  private PasswordHash hash(int associateId) throws SQLException {
    try (Statement statement = store.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select password_hash from arkiv_credential where associate_id = " + associateId)) {
      row.next();
      return PasswordHash.parse(row.getString(1));
    }
  }

  private static int count(Connection connection, String rows) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + rows)) {
      row.next();
      return row.getInt(1);
    }
  }
}
