package io.arkiv.command;

import io.arkiv.connection.SchemaSettings;
import io.arkiv.security.credential.PasswordHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Writes users: the associate in the CRM's database, the password in the store. */
final class UserAccounts {

  private static final int MIN_PASSWORD = 8;
  private static final int MAX_PASSWORD = 700;
  private static final int MAX_LOGIN = 239;

  private final Connection database;
  private final Connection store;
  private final SchemaSettings schema;

  UserAccounts(Connection database, Connection store, SchemaSettings schema) {
    this.database = database;
    this.store = store;
    this.schema = schema;
  }

  /**
   * Gives a password to an associate, who is made if there is none.
   *
   * @throws IllegalArgumentException if the user has a password, or may not have this one
   */
  void add(String login, String password) throws SQLException {
    checkLogin(login);
    String hash = hash(password);
    Optional<Integer> associate = associate(login);
    if (associate.isPresent() && hasCredential(associate.get())) {
      throw new IllegalArgumentException(login + " is there already: password sets another");
    }
    int id = associate.isPresent() ? associate.get() : insertAssociate(login);
    insertCredential(id, hash, false);
  }

  /** Sets another password. */
  void setPassword(String login, String password) throws SQLException {
    String hash = hash(password);
    try (PreparedStatement statement =
        store.prepareStatement(
            "update arkiv_credential set password_hash = ? where associate_id = ?")) {
      statement.setString(1, hash);
      statement.setInt(2, known(login));
      if (statement.executeUpdate() == 0) {
        throw new IllegalArgumentException(login + " has no password yet: add gives one");
      }
    }
  }

  /** Lets a user log in, or not; who has no password may have another way. */
  void setDeactivated(String login, boolean isDeactivated) throws SQLException {
    int id = known(login);
    try (PreparedStatement statement =
        store.prepareStatement(
            "update arkiv_credential set deactivated = ? where associate_id = ?")) {
      statement.setBoolean(1, isDeactivated);
      statement.setInt(2, id);
      if (statement.executeUpdate() == 0) {
        insertCredential(id, PasswordHash.ofNobody().toString(), isDeactivated);
      }
    }
  }

  private int known(String login) throws SQLException {
    return associate(login)
        .orElseThrow(() -> new IllegalArgumentException("There is no user " + login));
  }

  private Optional<Integer> associate(String login) throws SQLException {
    try (PreparedStatement statement =
        database.prepareStatement(
            schema
                .tables()
                .in(
                    "select associate_id, deleted from {associate}"
                        + " where nullif(lower(name), '') = ?"
                        + " order by case when name = ? then 0 else 1 end, associate_id"))) {
      statement.setString(1, login.toLowerCase(Locale.ROOT));
      statement.setString(2, login);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          if (!row.getBoolean("deleted")) {
            return Optional.of(row.getInt("associate_id"));
          }
        }
        return Optional.empty();
      }
    }
  }

  private int insertAssociate(String login) throws SQLException {
    if (!schema.isManaged()) {
      throw new IllegalArgumentException(
          "There is no associate " + login + ", and an existing schema is not written to");
    }
    try (PreparedStatement statement =
        database.prepareStatement(
            "insert into associate (name, deleted, type) values (?, ?, 0)",
            new String[] {"associate_id"})) {
      statement.setString(1, login);
      statement.setBoolean(2, false);
      statement.executeUpdate();
      try (ResultSet key = statement.getGeneratedKeys()) {
        key.next();
        return key.getInt(1);
      }
    }
  }

  private boolean hasCredential(int associateId) throws SQLException {
    try (PreparedStatement statement =
        store.prepareStatement("select 1 from arkiv_credential where associate_id = ?")) {
      statement.setInt(1, associateId);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private void insertCredential(int associateId, String hash, boolean isDeactivated)
      throws SQLException {
    try (PreparedStatement statement =
        store.prepareStatement(
            "insert into arkiv_credential (associate_id, password_hash, deactivated)"
                + " values (?, ?, ?)")) {
      statement.setInt(1, associateId);
      statement.setString(2, hash);
      statement.setBoolean(3, isDeactivated);
      statement.executeUpdate();
    }
  }

  private static void checkLogin(String login) {
    boolean isFit =
        !login.isBlank()
            && login.length() <= MAX_LOGIN
            && login.indexOf(':') < 0
            && login.chars().noneMatch(Character::isISOControl);
    if (!isFit) {
      throw new IllegalArgumentException(
          "A login has 1 to " + MAX_LOGIN + " characters, and no colon among them");
    }
  }

  private static String hash(String password) {
    if (password.length() < MIN_PASSWORD
        || password.length() > MAX_PASSWORD
        || password.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "A password has " + MIN_PASSWORD + " to " + MAX_PASSWORD + " characters on one line");
    }
    return PasswordHash.of(password).toString();
  }
}
