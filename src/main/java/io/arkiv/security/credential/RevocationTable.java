package io.arkiv.security.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** The tickets that ended before their time, in the store's table {@code arkiv_revocation}. */
@ApplicationScoped
class RevocationTable {

  /** Longer than any two clocks are apart: not every product keeps the zone of an instant. */
  private static final Duration KEPT_LONGER = Duration.ofDays(2);

  @Inject private Store store;

  boolean contains(String ticketId) throws SQLException {
    try (Connection connection = store.connect();
        PreparedStatement statement =
            connection.prepareStatement("select 1 from arkiv_revocation where ticket_id = ?")) {
      statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
      statement.setString(1, ticketId);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Adds one, and forgets those that have expired anyway. */
  void add(String ticketId, Instant expires) throws SQLException {
    try (Connection connection = store.connect()) {
      try (PreparedStatement statement =
          connection.prepareStatement("delete from arkiv_revocation where expires < ?")) {
        statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
        statement.setObject(1, Instant.now().minus(KEPT_LONGER).atOffset(ZoneOffset.UTC));
        statement.executeUpdate();
      }
      try (PreparedStatement statement =
          connection.prepareStatement(
              "insert into arkiv_revocation (ticket_id, expires) values (?, ?)")) {
        statement.setQueryTimeout(Store.SECONDS_TO_ANSWER);
        statement.setString(1, ticketId);
        statement.setObject(2, expires.atOffset(ZoneOffset.UTC));
        statement.executeUpdate();
      } catch (SQLException e) {
        // Twice the same is the same, also when two nodes hear of it at once.
        Store.passIfThereAlready(e);
      }
    }
  }
}
