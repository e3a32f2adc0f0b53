package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a server remembers between requests: nothing that a restart could take away. */
@ExtendWith(ArkivServer.class)
@Tag("slow")
class NodeIT {

  private static final String PUBLIC = "https://crm.example.com:8443";

  private static final String ARCHIVE = "/api/v1/ChatSession?$top=1";

  private final ArkivClient client;
  private final Rows rows;
  private String database;

  NodeIT(ArkivClient client) {
    this.client = client;
    this.rows = new Rows(client.asAgent());
  }

  @BeforeEach
  void readDatabase() {
    database = System.getProperty("arkiv.it.db-url");
    assumeTrue(database.startsWith("jdbc:postgresql:"), "H2 is inside the server");
  }

  @Test
  void aWalkGoesOnAtAServerThatHasNotSeenIt() throws IOException {
    List<Integer> whole = rows.ordered("name desc");
    JsonObject page = rows.ask("$orderBy=name%20desc&$top=20&$select=name");
    URI link = URI.create(page.getString("odata.nextLink"));
    try (ServerProcess other = anotherServer()) {
      Rows otherRows = new Rows(other.client().asAgent());
      JsonObject following = otherRows.follow(link);
      assertEquals(whole.subList(20, 40), Rows.keysOf(following));
      String told = following.getString("odata.nextLink");
      assertTrue(told.startsWith(PUBLIC + "/api/v1/ChatSession?"), told);
    }
    assertEquals(whole.subList(20, 40), Rows.keysOf(rows.follow(link)));
  }

  @Test
  void aTicketIsGoodAtEveryServerUntilOneOfThemEndsIt() throws IOException {
    try (ServerProcess other = anotherServer()) {
      String ticket = client.asAgent().post("/api/v1/ticket", "").json().getString("ticket");
      ArkivClient here = client.with("Authorization", "SOTicket " + ticket);
      ArkivClient there = other.client().with("Authorization", "SOTicket " + ticket);
      assertEquals(200, here.get(ARCHIVE).status());
      assertEquals(200, there.get(ARCHIVE).status());
      assertEquals(204, there.send("DELETE", "/api/v1/ticket").status());
      assertEquals(401, there.get(ARCHIVE).status());
      Eventually.becomes(() -> here.get(ARCHIVE).status() == 401, "it is good here for ever");
    }
  }

  /** The session of a browser too, which is a ticket in a cookie. */
  @Test
  void aSessionIsGoodAtEveryServer() throws IOException {
    try (ServerProcess other = anotherServer()) {
      List<String> cookies =
          client.asAgent().post("/api/v1/session", "").headers().allValues("Set-Cookie").stream()
              .map(cookie -> cookie.replaceFirst(";.*", ""))
              .toList();
      String token =
          cookies.stream()
              .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
              .map(cookie -> cookie.replaceFirst("[^=]*=", ""))
              .findAny()
              .orElseThrow();
      ArkivClient there = other.client().with("Cookie", String.join("; ", cookies));
      assertEquals(401, there.get(ARCHIVE).status());
      assertEquals(200, there.with("X-XSRF-TOKEN", token).get(ARCHIVE).status());
    }
  }

  private ServerProcess anotherServer() throws IOException {
    return ServerProcess.briefly(
            List.of(
                "-DDB_URL=" + database,
                "-DDB_USER=postgres",
                "-Darkiv.public-address=" + PUBLIC + "/"),
            "another-server")
        .awaiting(200);
  }

  /** Each migrates and fills it when it is alone. */
  @Test
  void twoServersThatStartOnOneEmptyDatabaseMakeItOnce() throws IOException, SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create database twice");
    }
    String url = database.replaceFirst("/postgres$", "/twice");
    List<String> settings =
        List.of("-DDB_URL=" + url, "-DDB_USER=postgres", "-Darkiv.demo.sessions=200");
    try (ServerProcess one = empty(settings, "one");
        ServerProcess two = empty(settings, "two")) {
      one.awaiting(200);
      two.awaiting(200);
    }
    try (Connection connection =
            DriverManager.getConnection(url, System.getProperty("arkiv.it.db-user"), "");
        Statement statement = connection.createStatement();
        ResultSet sessions = statement.executeQuery("select count(*) from chat_session")) {
      sessions.next();
      assertEquals(200, sessions.getInt(1));
    }
  }

  private static ServerProcess empty(List<String> settings, String name) throws IOException {
    return ServerProcess.briefly(settings, "node-" + name);
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database, System.getProperty("arkiv.it.db-user"), "");
  }

  /** Every connection of the pool is then as dead as after a restart of the database. */
  @Test
  void theFirstRequestWorksAfterTheDatabaseDroppedAllConnections() throws SQLException {
    rows.ask("$top=1");
    try (Connection connection =
            DriverManager.getConnection(database, System.getProperty("arkiv.it.db-user"), "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
    }
    for (int request = 0; request < 10; request++) {
      assertEquals(1, rows.ask("$top=1").getJsonArray("value").size());
    }
  }
}
