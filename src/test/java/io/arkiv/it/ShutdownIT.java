package io.arkiv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way out: no request is begun, none is cut off. */
@Tag("slow")
@Tag("any-database")
class ShutdownIT {

  private static final String LONG =
      "/api/v1/ChatSession?$top=100000&$mode=Full&" + LargeAnswerIT.MANY_COLUMNS;

  @Test
  void answersUnderWayEndAndNoOtherBegins() throws Exception {
    List<String> settings =
        List.of("-DDB_URL=jdbc:h2:mem:arkiv;DB_CLOSE_DELAY=-1", "-Darkiv.demo.sessions=3000");
    try (ServerProcess server = ServerProcess.briefly(settings, "shutdown").awaiting(200);
        Socket reading = new Socket()) {
      ArkivClient client = server.client();
      assertEquals(200, client.get("/health/ready").status());
      reading.setReceiveBufferSize(4_096);
      ask(reading, client.asAgent().request(LONG));
      assertEquals(1_000, reading.getInputStream().readNBytes(1_000).length);

      server.terminate();
      Eventually.becomes(() -> client.get("/").status() == 503, "requests are still taken");
      Answer refused = client.asAgent().get("/api/v1/ChatSession");
      assertEquals(503, refused.status());
      assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
      assertEquals(503, client.get("/health/ready").status());
      assertEquals(200, client.get("/health/live").status());

      String rest =
          new String(reading.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(rest.endsWith("\r\n0\r\n\r\n"), "the answer is cut off");
      assertTrue(server.ends(), "it stays");
    }
  }

  private static void ask(Socket socket, HttpRequest request) throws Exception {
    URI address = request.uri();
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    String head =
        "GET %s?%s HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
            .formatted(
                address.getRawPath(),
                address.getRawQuery(),
                address.getAuthority(),
                request.headers().firstValue("Authorization").orElseThrow());
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
  }
}
