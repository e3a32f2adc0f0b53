package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A large answer is fetched no faster than its client reads, and no longer: its transaction is seen
 * in the database.
 *
 * <p>How long a server would have gone on for nobody is told by what it does for others meanwhile.
 */
@ExtendWith(ArkivServer.class)
class GoneClientIT {

  private static final String MANY_ROWS =
      "/api/v1/ChatSession?$top=5000&$mode=Full&" + LargeAnswerIT.MANY_COLUMNS;

  /** Each takes longer than a connection takes to be given back; all, less than a slow client. */
  private static final int REQUESTS_OF_OTHERS = 200;

  private final ArkivClient client;
  private Connection connection;

  GoneClientIT(ArkivClient client) {
    this.client = client.asAgent();
  }

  @BeforeEach
  void connect() throws SQLException {
    String database = System.getProperty("arkiv.it.db-url");
    assumeTrue(database.startsWith("jdbc:postgresql:"), "H2 is inside the server");
    connection = DriverManager.getConnection(database, System.getProperty("arkiv.it.db-user"), "");
  }

  @AfterEach
  void disconnect() throws SQLException {
    if (connection != null) {
      connection.close();
    }
  }

  @Test
  void aSlowClientIsWaitedFor() throws Exception {
    try (Socket slow = askedForManyRows()) {
      assertTrue(
          OpenSnapshots.areThere(connection),
          "everything was fetched for a client that did not read");
      readOn(slow);
      Eventually.becomes(this::isNothingHeld, "rows are held that were read");
    }
  }

  @Test
  void nothingIsHeldForAClientThatIsGone() throws Exception {
    Socket gone = askedForManyRows();
    assertTrue(OpenSnapshots.areThere(connection));
    gone.close();
    int request = 0;
    while (!isNothingHeld()) {
      assertTrue(request++ < REQUESTS_OF_OTHERS, "the walk goes on for nobody");
      assertEquals(200, client.get("/api/v1/archive$metadata").status());
    }
  }

  private boolean isNothingHeld() {
    return !OpenSnapshots.areThere(connection);
  }

  /**
   * A client that has read the first bytes of an answer that its buffers do not hold, for as long
   * as another, who begins later, takes to read the whole of it.
   */
  private Socket askedForManyRows() throws IOException {
    HttpRequest request = client.request(MANY_ROWS);
    URI address = request.uri();
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    String head =
        "GET %s?%s HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
            .formatted(
                address.getRawPath(),
                address.getRawQuery(),
                address.getAuthority(),
                request.headers().firstValue("Authorization").orElseThrow());
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    assertEquals(1_000, socket.getInputStream().readNBytes(1_000).length);
    assertEquals(200, client.get(MANY_ROWS).status());
    return socket;
  }

  private static void readOn(Socket socket) {
    try {
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
