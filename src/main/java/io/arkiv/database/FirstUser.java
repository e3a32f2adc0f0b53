package io.arkiv.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Says how to make the first user, on a start when nobody can log in yet. */
final class FirstUser {

  private static final Logger LOG = Logger.getLogger(FirstUser.class.getName());

  private final DataSource store;

  FirstUser(DataSource store) {
    this.store = store;
  }

  void explainIfMissing() throws SQLException {
    try (Connection connection = store.getConnection();
        Statement statement = connection.createStatement();
        ResultSet first =
            statement.executeQuery(
                "select associate_id from arkiv_credential fetch first 1 rows only")) {
      if (!first.next()) {
        LOG.info(
            "Nobody has a password yet. To make a user, with the settings of the database as here:"
                + " jar xf arkiv.war WEB-INF"
                + " && java -cp 'WEB-INF/classes:WEB-INF/lib/*' io.arkiv.command.Users add LOGIN");
      }
    }
  }
}
