package io.arkiv.security.credential;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds the credential of a login in the tables {@code associate} and {@code arkiv_credential}. */
@ApplicationScoped
public class CredentialTable {

  /** An exact spelling comes first, should two logins differ in case alone. */
  private static final String BY_LOGIN =
      """
      select a.name, a.associate_id, a.deleted, c.password_hash
      from associate a join arkiv_credential c on c.associate_id = a.associate_id
      where lower(a.name) = ?
      order by case when a.name = ? then 0 else 1 end, a.associate_id
      """;

  @Resource(lookup = "java:app/jdbc/arkiv")
  private DataSource dataSource;

  /** The credential of a login that is not deleted, whatever its case. */
  public Optional<StoredCredential> find(String login) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(BY_LOGIN)) {
      statement.setString(1, login.toLowerCase(Locale.ROOT));
      statement.setString(2, login);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          // Read here, not compared in SQL: an install's column may be a number or a boolean.
          if (!row.getBoolean("deleted")) {
            return Optional.of(
                new StoredCredential(
                    row.getString("name"),
                    row.getInt("associate_id"),
                    row.getString("password_hash")));
          }
        }
        return Optional.empty();
      }
    }
  }
}
