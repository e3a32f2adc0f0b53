package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database of somebody else's with half the tables, made by hand, and a login to it that may only
 * read; its users' passwords are kept elsewhere.
 */
record HandMade(TestDatabase database, String schema, String prefix, String store)
    implements AutoCloseable {

  private static final String LOGIN = "anna";
  private static final String PASSWORD = "a password";
  private static final String READER = "arkiv_reader";

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE {chat_session} (id INTEGER PRIMARY KEY, status SMALLINT, topic_id INTEGER,"
              + " user_id INTEGER, customer_id INTEGER, contact_id INTEGER, name VARCHAR(80),"
              + " email INTEGER, first_message VARCHAR(200), when_requested TIMESTAMP,"
              + " when_started TIMESTAMP, when_ended TIMESTAMP)",
          "CREATE TABLE {contact} (contact_id INTEGER PRIMARY KEY, name VARCHAR(80),"
              + " department VARCHAR(80), category_idx INTEGER, x_size INTEGER)",
          "CREATE TABLE {category} (category_id INTEGER PRIMARY KEY, name VARCHAR(80))",
          "CREATE TABLE {associate} (associate_id INTEGER PRIMARY KEY, name VARCHAR(80),"
              + " deleted BOOLEAN)",
          "CREATE TABLE {extra_fields} (id INTEGER, domain INTEGER, extra_table INTEGER,"
              + " target_extra_table INTEGER, field_name VARCHAR(64), name VARCHAR(128),"
              + " type INTEGER, flags INTEGER, params VARCHAR(80), order_pos INTEGER)",
          "INSERT INTO {chat_session} VALUES (1, 9, 1, 1, 1, 1, 'Sofie', 4, 'Hello',"
              + " TIMESTAMP '2026-01-02 03:04:05', NULL, NULL)",
          "INSERT INTO {chat_session} VALUES (2, 1, 1, 1, 1, 0, 'Anders', 4, 'Hi',"
              + " TIMESTAMP '2026-01-03 03:04:05', NULL, NULL)",
          "INSERT INTO {contact} VALUES (1, 'SuperCompany', 'Sales', 1, 7)",
          "INSERT INTO {category} VALUES (1, 'US:\"Vendor\";NO:\"Leverandor\"')",
          "INSERT INTO {associate} VALUES (3, 'anna', FALSE)",
          "INSERT INTO {extra_fields} VALUES (1, 2, 0, 0, 'x_size', 'Size', 1, 0, '', 1)");

  /**
   * Makes it.
   *
   * @param schema of its tables; empty for the usual one
   * @param prefix of their names
   */
  static HandMade in(String schema, String prefix) throws IOException, SQLException {
    String store = Files.createTempDirectory(Path.of("target"), "store-") + "/store";
    // its roles and schemas are said otherwise
    assumeFalse("mariadb".equals(System.getProperty("arkiv.it.database")), "H2 and PostgreSQL");
    HandMade made =
        new HandMade(
            TestDatabase.start(), schema, prefix, "jdbc:h2:./" + store + ";AUTO_SERVER=TRUE");
    try (Connection connection = made.database.connect();
        Statement statement = connection.createStatement()) {
      String before = (schema.isEmpty() ? "" : schema + ".") + prefix;
      if (!schema.isEmpty()) {
        statement.execute("CREATE SCHEMA " + schema);
      }
      for (String text : TABLES) {
        statement.execute(text.replaceAll("\\{(\\w+)}", before + "$1"));
      }
      for (String grant : made.grants()) {
        statement.execute(grant);
      }
    }
    return made;
  }

  private List<String> grants() {
    String all = schema.isEmpty() ? "public" : schema;
    if (database.url().startsWith("jdbc:h2:")) {
      return List.of(
          "CREATE USER " + READER + " PASSWORD 'secret'",
          "GRANT SELECT ON SCHEMA " + all + " TO " + READER);
    }
    return List.of(
        "CREATE ROLE " + READER + " LOGIN PASSWORD 'secret'",
        "GRANT USAGE ON SCHEMA " + all + " TO " + READER,
        "GRANT SELECT ON ALL TABLES IN SCHEMA " + all + " TO " + READER);
  }

  /** Starts a server on it. */
  ServerProcess server(String name) throws IOException {
    List<String> settings = new ArrayList<>(settings());
    settings.add("-Duser.timezone=UTC");
    settings.add("-Darkiv.admins=" + LOGIN);
    // a fresh build proposes it; here it has to be ignored
    settings.add("-Darkiv.demo.sessions=50");
    return ServerProcess.briefly(settings, name).awaiting(401);
  }

  private List<String> settings() {
    return List.of(
        "-DDB_URL=" + database.url(),
        "-DDB_USER=" + READER,
        "-DDB_PASSWORD=secret",
        "-Darkiv.schema=existing",
        "-Darkiv.schema.name=" + schema,
        "-Darkiv.schema.prefix=" + prefix,
        "-Darkiv.credentials.url=" + store);
  }

  /** Starts one that only looks at it, and writes what it finds into a file. */
  ServerProcess diagnosing(String file) throws IOException {
    List<String> settings = new ArrayList<>(settings());
    settings.add("-Darkiv.diagnosis.file=" + file);
    return ServerProcess.briefly(settings, "diagnosing");
  }

  /** Runs statements as its owner. */
  void run(List<String> statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String text : statements) {
        statement.execute(text);
      }
    }
  }

  /** Gives its user a password by the command of the WAR, and is that user. */
  ArkivClient clientOf(ServerProcess server) throws Exception {
    assertEquals("done", run("io.arkiv.command.Users", PASSWORD, "add", LOGIN).strip());
    return server.client().as(LOGIN, PASSWORD);
  }

  /** What a command of the WAR says, which has to succeed. */
  String run(String command, String input, String... words) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(settings());
    line.addAll(
        List.of(
            "-cp",
            "target/arkiv/WEB-INF/classes" + File.pathSeparator + "target/arkiv/WEB-INF/lib/*"));
    line.add(command);
    line.addAll(List.of(words));
    File output = File.createTempFile("command-", ".txt", new File("target"));
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output).start();
    process.getOutputStream().write((input + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    int code = process.waitFor();
    String said = Files.readString(output.toPath());
    assertEquals(0, code, said);
    return said;
  }

  /** Every table and column, and the number of chats. */
  List<List<Object>> catalogue() throws SQLException {
    List<List<Object>> all =
        new ArrayList<>(
            database.rows(
                "select table_schema, table_name, column_name, data_type"
                    + " from information_schema.columns where lower(table_schema) not in"
                    + " ('information_schema', 'pg_catalog') order by 1, 2, 3"));
    String before = (schema.isEmpty() ? "" : schema + ".") + prefix;
    all.addAll(database.rows("select id from " + before + "chat_session order by id"));
    return all;
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
