package io.arkiv.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The two schemas, apart and together. */
class SchemaMigrationTest {

  private final JdbcConnectionPool dataSource =
      JdbcConnectionPool.create("jdbc:h2:mem:migration", "", "");

  @AfterEach
  void close() {
    dataSource.dispose();
  }

  @Test
  void theStoreStandsBesideTheTablesOfTheCrm() throws SQLException {
    SchemaMigration.ofDatabase(dataSource).run();
    execute("insert into arkiv_credential (associate_id, password_hash) values (7, 'old')");
    SchemaMigration.ofStore(dataSource).run();
    assertFalse(isDeactivated(7));
  }

  @Test
  void theStoreStandsAlone() throws SQLException {
    SchemaMigration.ofStore(dataSource).run();
    execute("insert into arkiv_credential (associate_id, password_hash) values (7, 'new')");
    assertFalse(isDeactivated(7));
  }

  @Test
  void whatHasRunDoesNotRunAgain() throws SQLException {
    for (int start = 1; start <= 2; start++) {
      SchemaMigration.ofDatabase(dataSource).run();
      SchemaMigration.ofStore(dataSource).run();
    }
    assertEquals(1, count("select count(*) from \"arkiv_store_history\" where \"version\" = '1'"));
  }

  private boolean isDeactivated(int associateId) throws SQLException {
    return count(
            "select count(*) from arkiv_credential where not deactivated and associate_id = "
                + associateId)
        == 0;
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
