package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.arkiv.dialect.Dialect;
import io.arkiv.dialect.Product;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A database as the first release left it, with rows in every table: the next start upgrades it,
 * every value stays, old logins work and every row is served; so they do after the way back.
 */
@Tag("slow")
class UpgradeIT {

  /** The last migration of the first release. */
  private static final String FIRST_RELEASE = "2";

  private static final int ROWS = 25;
  private static final LocalDateTime TIME = LocalDateTime.parse("2026-03-01T10:00:00");

  @Test
  void nothingIsLostFromTheFirstReleaseOn() throws Exception {
    try (TestDatabase database = TestDatabase.start()) {
      assumeFalse(database.url().contains("mariadb"), "the first release did not know MariaDB");
      makeAsFirstReleased(database);
      Map<String, List<String>> columns = columns(database);
      assertEquals(24, columns.size(), columns::toString);
      for (Map.Entry<String, List<String>> table : columns.entrySet()) {
        fill(database, table.getKey());
      }
      TestUser user = TestUser.add(database, "secret");
      Map<String, List<List<Object>>> before = rows(database, columns);

      List<String> settings = List.of("-DDB_URL=" + database.url(), "-DDB_USER=" + database.user());
      try (ServerProcess server = ServerProcess.briefly(settings, "upgrade").awaiting(401)) {
        assertEquals(before, rows(database, columns));
        ArkivClient client = server.client().as(user.login(), "secret");
        List<Integer> keys = new Rows(client).walk("$select=chatSessionId&$top=7");
        assertEquals(ROWS, keys.stream().distinct().count());
        JsonObject row =
            client
                .get(
                    "/api/v1/ChatSession?$select=name,whenRequested,rating,contact/name&"
                        + ArkivClient.option("$filter", "chatSessionId eq 3"))
                .json()
                .getJsonArray("value")
                .getJsonObject(0);
        assertEquals("t3", row.getString("name"));
        assertEquals(3, row.getInt("rating"));
        assertEquals("t3", row.getString("contact/name"));
        assertTrue(row.getString("whenRequested").startsWith("2026-03-01T10:03:00"));
      }
      addLaterMigration(database);
      // an older release leaves alone what a newer one has made: the way back
      try (ServerProcess again = ServerProcess.briefly(settings, "upgraded").awaiting(401)) {
        assertTrue(again.logged().contains("migrations applied now: 0"));
        assertEquals(before, rows(database, columns));
      }
    }
  }

  /** As a later release would leave it. */
  private static void addLaterMigration(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table chat_session add column of_later_release integer");
      statement.execute(
          """
          insert into "arkiv_schema_history" ("installed_rank", "version", "description", "type",
            "script", "checksum", "installed_by", "execution_time", "success")
          values (900, '900', 'later', 'SQL', 'V900__later.sql', 1, 'x', 1, true)""");
    }
  }

  private static void makeAsFirstReleased(TestDatabase database) throws SQLException {
    Dialect dialect = Product.of(database.url());
    try (Connection connection = database.connect()) {
      Flyway.configure()
          .dataSource(database.url(), database.user(), "")
          .table("arkiv_schema_history")
          .locations(
              dialect.migrationFolders().stream()
                  .map(folder -> "classpath:db/migration/" + folder)
                  .toArray(String[]::new))
          .placeholders(Map.of("collate", dialect.textCollation(connection)))
          .target(FIRST_RELEASE)
          .load()
          .migrate();
    }
  }

  /** The tables that there are, but for the history of migrations. */
  private static Map<String, List<String>> columns(TestDatabase database) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (Connection connection = database.connect();
        ResultSet found =
            connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
      while (found.next()) {
        String table = found.getString("TABLE_NAME").toLowerCase();
        if (!table.contains("history") && isTable(connection, found.getString("TABLE_NAME"))) {
          columns
              .computeIfAbsent(table, any -> new ArrayList<>())
              .add(read(found.getString("COLUMN_NAME").toLowerCase(), found.getInt("DATA_TYPE")));
        }
      }
    }
    return columns;
  }

  /** What reads a column: a long text is gone with its connection. */
  private static String read(String column, int type) {
    return type == Types.CLOB ? "cast(" + column + " as varchar(99))" : column;
  }

  private static boolean isTable(Connection connection, String name) throws SQLException {
    String[] kinds = {"TABLE", "BASE TABLE"};
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), name, kinds)) {
      return tables.next();
    }
  }

  /** A value in every column of some rows, the number of the row in each. */
  private static void fill(TestDatabase database, String table) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement look = connection.prepareStatement("select * from " + table);
        ResultSet none = look.executeQuery()) {
      List<Integer> types = new ArrayList<>();
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
        types.add(none.getMetaData().getColumnType(i));
        names.add(none.getMetaData().getColumnName(i));
      }
      String values = "?, ".repeat(types.size()).replaceFirst(", $", "");
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into "
                  + table
                  + (" (" + String.join(", ", names) + ") values (" + values + ")"))) {
        for (int row = 1; row <= ROWS; row++) {
          for (int i = 0; i < types.size(); i++) {
            insert.setObject(i + 1, value(types.get(i), row));
          }
          insert.executeUpdate();
        }
      }
    }
  }

  private static Object value(int type, int row) {
    return switch (type) {
      case Types.TIMESTAMP -> TIME.plusMinutes(row);
      case Types.DATE -> TIME.toLocalDate();
      case Types.BOOLEAN, Types.BIT -> false;
      case Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> "t" + row;
      default -> row;
    };
  }

  private static Map<String, List<List<Object>>> rows(
      TestDatabase database, Map<String, List<String>> columns) {
    Map<String, List<List<Object>>> rows = new TreeMap<>();
    columns.forEach(
        (table, names) ->
            rows.put(
                table,
                database.rows(
                    "select " + String.join(", ", names) + " from " + table + " order by 1")));
    return rows;
  }
}
