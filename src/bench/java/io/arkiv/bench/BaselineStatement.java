package io.arkiv.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * What {@link Question} asks, as a developer would write it by hand: one statement, by the same
 * index, with the same order and one row more than shown, which tells whether others follow.
 *
 * @param status the state to look for; null for any
 * @param before the rows requested before this; null for all
 * @param after the last row of the page before; null for the first page
 * @param rows how many to show
 */
public record BaselineStatement(Integer status, LocalDateTime before, Place after, int rows) {

  private static final int ROWS_OF_A_FETCH = 2_000;

  private static final String SELECT =
      "SELECT s.id, s.when_requested, s.status, u.loginname, s.name, s.company_name, s.rating,"
          + " t.name, c.name, p.lastname"
          + " FROM chat_session s"
          + " LEFT JOIN ejuser u ON u.id = s.user_id"
          + " LEFT JOIN chat_topic t ON t.id = s.topic_id"
          + " LEFT JOIN contact c ON c.contact_id = s.contact_id"
          + " LEFT JOIN person p ON p.person_id = s.customer_id"
          + " WHERE TRUE";

  /** A row's place in the order. */
  public record Place(LocalDateTime whenRequested, int id) {}

  /** Whether the answer is too large to be held, so that it has to be fetched bit by bit. */
  boolean isLarge() {
    return rows > ROWS_OF_A_FETCH;
  }

  /** The statement with its values; a large answer wants a connection without auto-commit. */
  public PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql());
    int index = 0;
    if (status != null) {
      statement.setInt(++index, status);
    }
    if (before != null) {
      statement.setObject(++index, before);
    }
    if (after != null) {
      statement.setObject(++index, after.whenRequested());
      statement.setObject(++index, after.whenRequested());
      statement.setInt(++index, after.id());
    }
    statement.setInt(++index, rows + 1);
    if (isLarge()) {
      statement.setFetchSize(ROWS_OF_A_FETCH);
    }
    return statement;
  }

  private String sql() {
    return SELECT
        + (status == null ? "" : " AND s.status = ?")
        + (before == null ? "" : " AND s.when_requested < ?")
        + (after == null ? "" : " AND s.when_requested <= ? AND (s.when_requested, s.id) < (?, ?)")
        + " ORDER BY s.when_requested DESC NULLS LAST, s.id DESC LIMIT ?";
  }
}
