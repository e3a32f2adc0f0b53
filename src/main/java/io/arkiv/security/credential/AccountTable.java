package io.arkiv.security.credential;

import io.arkiv.connection.Databases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds accounts: the login in the CRM's table {@code associate}, the password in the store's
 * {@code arkiv_credential}.
 */
@ApplicationScoped
class AccountTable {

  /** An exact spelling comes first, should two logins differ in case alone. */
  private static final String ASSOCIATE =
      """
      select name, associate_id, deleted
      from {associate}
      where nullif(lower(name), '') = ?
      order by case when name = ? then 0 else 1 end, associate_id
      """;

  private static final String CREDENTIAL =
      "select password_hash, deactivated from arkiv_credential where associate_id = ?";

  @Inject private Databases databases;

  @Inject private Store store;

  /** The account of a login, whatever its case. */
  Optional<Account> find(String login) throws SQLException {
    Optional<Account> associate = associate(login);
    return associate.isEmpty() ? associate : withPassword(associate.get());
  }

  private Optional<Account> associate(String login) throws SQLException {
    try (Connection connection = databases.logins().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(databases.tables().in(ASSOCIATE))) {
      statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
      statement.setString(1, login.toLowerCase(Locale.ROOT));
      statement.setString(2, login);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          // Read here, not compared in SQL: an install's column may be a number or a boolean.
          // So is the name: in a database that others made, accents may count for nothing.
          String name = row.getString("name");
          if (!row.getBoolean("deleted") && name.equalsIgnoreCase(login)) {
            return Optional.of(new Account(name, row.getInt("associate_id"), null));
          }
        }
        return Optional.empty();
      }
    }
  }

  private Optional<Account> withPassword(Account associate) throws SQLException {
    try (Connection connection = store.connect();
        PreparedStatement statement = connection.prepareStatement(CREDENTIAL)) {
      statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
      statement.setInt(1, associate.associateId());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return Optional.of(associate);
        }
        if (row.getBoolean("deactivated")) {
          return Optional.empty();
        }
        return Optional.of(
            new Account(
                associate.login(), associate.associateId(), row.getString("password_hash")));
      }
    }
  }
}
