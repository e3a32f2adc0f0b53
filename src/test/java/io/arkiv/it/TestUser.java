package io.arkiv.it;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A user of a test's own, written past the server: as the README says a hash is written.
 *
 * @param associateId above those of the demo, unless it is one of its agents
 * @param login that nobody else has
 */
record TestUser(TestDatabase database, int associateId, String login) {

  private static final AtomicInteger USERS = new AtomicInteger();
  private static final int ITERATIONS = 210_000;

  /** The demo's users are in groups too. */
  private static final String OF_TESTS = "of a test";

  /** Adds a user with a password. */
  static TestUser add(TestDatabase database, String password) {
    int id = 100_000 + USERS.incrementAndGet();
    TestUser user = new TestUser(database, id, "user" + id);
    user.execute(
        "insert into associate (associate_id, name, deleted, type) values (?, ?, false, 0)",
        id,
        user.login);
    user.execute(
        "insert into arkiv_credential (associate_id, password_hash) values (?, ?)",
        id,
        hash(password));
    return user;
  }

  /** Gives a password to an agent of the demo, whose chats there are. */
  static TestUser ofAgent(TestDatabase database, int associateId, String password) {
    String login =
        (String)
            database
                .rows("select name from associate where associate_id = " + associateId)
                .get(0)
                .get(0);
    TestUser user = new TestUser(database, associateId, login);
    user.execute(
        "insert into arkiv_credential (associate_id, password_hash) values (?, ?)",
        associateId,
        hash(password));
    return user;
  }

  /**
   * Gives the user a right.
   *
   * @param archive the archives that it is about; null for any
   * @param entity the kinds of row that it is about; null for any
   * @param hidden the columns that it does not show; null for none
   */
  TestUser mayOnly(String archive, String entity, String rule, String hidden) {
    execute(
        "insert into arkiv_right (associate_id, archive, entity, row_rule, hidden_columns)"
            + " values (?, ?, ?, ?, ?)",
        associateId,
        archive,
        entity,
        rule,
        hidden);
    return this;
  }

  /** Takes every right away that is the user's alone. */
  void losesRights() {
    execute("delete from arkiv_right where associate_id = ?", associateId);
  }

  /** The user as before the test. */
  void forget() {
    losesRights();
    execute("delete from arkiv_credential where associate_id = ?", associateId);
    execute("delete from usergrouplink where remark = ? and assoc_id = ?", OF_TESTS, associateId);
  }

  /** Puts the user into a further group, up to a day. */
  TestUser inGroup(int group, LocalDate until) {
    execute(
        "insert into usergrouplink (remark, assoc_id, usergroup_id, validto) values (?, ?, ?, ?)",
        OF_TESTS,
        associateId,
        group,
        until == null ? null : until.atStartOfDay());
    return this;
  }

  void changePassword(String password) {
    execute(
        "update arkiv_credential set password_hash = ? where associate_id = ?",
        hash(password),
        associateId);
  }

  void deactivate() {
    execute("update arkiv_credential set deactivated = true where associate_id = ?", associateId);
  }

  void delete() {
    execute("update associate set deleted = true where associate_id = ?", associateId);
  }

  private void execute(String sql, Object... values) {
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(String password) {
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "PBKDF2WithHmacSHA512:"
          + ITERATIONS
          + ":"
          + base64.encodeToString(salt)
          + ":"
          + base64.encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
