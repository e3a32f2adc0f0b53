package io.arkiv.demo;

import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * One filling of a database.
 *
 * @param connection in the midst of the transaction that it is all part of
 * @param now the moment that no row is later than, in the zone that the database stores times in
 * @param sessions how many chats a fresh demo has; customers and companies grow with them,
 *     everything else comes in fixed numbers
 */
public record DemoRun(Connection connection, LocalDateTime now, int sessions) {

  private static final int SESSIONS_OF_A_PERSON = 10;
  private static final int PERSONS_OF_A_COMPANY = 5;

  /** One for every few chats, and never fewer than the smallest desk has. */
  public int persons() {
    return Math.max(600, sessions / SESSIONS_OF_A_PERSON);
  }

  /** The same of companies. */
  public int companies() {
    return Math.max(150, sessions / SESSIONS_OF_A_PERSON / PERSONS_OF_A_COMPANY);
  }

  /**
   * A statement that makes or changes a table, as the database says it.
   *
   * @param statement in the standard's words, {@code {text}} behind a text column
   */
  public String definition(String statement) throws SQLException {
    Dialect dialect = Product.of(connection.getMetaData().getURL());
    return dialect.definition(statement).replace("{text}", dialect.textCollation(connection));
  }
}
