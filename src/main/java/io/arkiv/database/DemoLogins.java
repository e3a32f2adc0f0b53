package io.arkiv.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Lets the demo's users log in where credentials have a database of their own. */
final class DemoLogins {

  private final DataSource database;
  private final DataSource store;

  DemoLogins(DataSource database, DataSource store) {
    this.database = database;
    this.store = store;
  }

  /** Copies the passwords of the demo into a store that has none. */
  void copy() throws SQLException {
    try (Connection from = database.getConnection();
        Connection to = store.getConnection()) {
      if (isEmpty(to)) {
        copy(from, to);
      }
    }
  }

  private static boolean isEmpty(Connection store) throws SQLException {
    try (Statement statement = store.createStatement();
        ResultSet first =
            statement.executeQuery(
                "select associate_id from arkiv_credential fetch first 1 rows only")) {
      return !first.next();
    }
  }

  private static void copy(Connection from, Connection to) throws SQLException {
    try (Statement read = from.createStatement();
        ResultSet row =
            read.executeQuery("select associate_id, password_hash from arkiv_credential");
        PreparedStatement write =
            to.prepareStatement(
                "insert into arkiv_credential (associate_id, password_hash) values (?, ?)")) {
      while (row.next()) {
        write.setInt(1, row.getInt("associate_id"));
        write.setString(2, row.getString("password_hash"));
        write.executeUpdate();
      }
    }
  }
}
