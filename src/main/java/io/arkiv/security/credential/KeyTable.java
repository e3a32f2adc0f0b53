package io.arkiv.security.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;

/** The secrets that every node shares, in the store's table {@code arkiv_key}. */
@ApplicationScoped
class KeyTable {

  private static final int KEY_BYTES = 32;

  @Inject private Store store;

  /** The key of a name; made by whichever node is the first to ask for it. */
  byte[] findOrMake(String name) throws SQLException {
    Optional<byte[]> found = find(name);
    if (found.isPresent()) {
      return found.get();
    }
    byte[] made = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(made);
    try {
      insert(name, made);
      return made;
    } catch (SQLException e) {
      Store.passIfThereAlready(e);
      return find(name).orElseThrow(() -> e);
    }
  }

  private Optional<byte[]> find(String name) throws SQLException {
    try (Connection connection = store.connect();
        PreparedStatement statement =
            connection.prepareStatement("select secret from arkiv_key where name = ?")) {
      statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(Base64.getDecoder().decode(row.getString("secret")))
            : Optional.empty();
      }
    }
  }

  private void insert(String name, byte[] key) throws SQLException {
    try (Connection connection = store.connect();
        PreparedStatement statement =
            connection.prepareStatement("insert into arkiv_key (name, secret) values (?, ?)")) {
      statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
      statement.setString(1, name);
      statement.setString(2, Base64.getEncoder().encodeToString(key));
      statement.executeUpdate();
    }
  }
}
