package io.arkiv.it;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A user of a test's own, written past the server: as the README says a hash is written.
 *
 * @param associateId above those of the demo
 * @param login that nobody else has
 */
record TestUser(TestDatabase database, int associateId, String login) {

  private static final AtomicInteger USERS = new AtomicInteger();
  private static final int ITERATIONS = 210_000;

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
