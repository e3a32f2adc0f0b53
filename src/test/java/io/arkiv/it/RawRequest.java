package io.arkiv.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what no HTTP library would: request lines as they are, character by character. */
final class RawRequest {

  private static final int MILLIS_UNTIL_GIVEN_UP = 60_000;

  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");

  private final URI server;
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

  private final String headers;

  /** Requests to the server that a client asks, with the headers that it sends. */
  RawRequest(ArkivClient client) {
    StringBuilder lines = new StringBuilder();
    client
        .request("/")
        .headers()
        .map()
        .forEach((name, values) -> lines.append(name + ": " + values.get(0) + "\r\n"));
    this.server = client.request("/").uri();
    this.headers = lines.toString();
  }

  /** The whole answer, head and body; empty when the server closes the connection without one. */
  String send(String method, String target) {
    return send(method + " " + target + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n");
  }

  /** The same for the lines of a request's head, the last without its empty one; without a body. */
  String send(String head) {
    return sendAndWait(head + "Connection: close\r\n", 0, "");
  }

  /** The same with a body that may be shorter than is told. */
  String sendAndWait(String head, int told, String body) {
    return send(head + "Content-Length: " + told + "\r\n", body, RawRequest::isWhole);
  }

  /** The same with nothing added but what the client sends of itself. */
  String sendAsIs(String head, String body) {
    return send(head, body, answer -> false);
  }

  /** Reads until nothing more comes, or enough has. */
  private String send(String head, String body, Predicate<String> isEnough) {
    String request = head + headers + "\r\n" + body;
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(MILLIS_UNTIL_GIVEN_UP);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      byte[] bytes = new byte[8192];
      for (int read = 0; read >= 0; read = socket.getInputStream().read(bytes)) {
        answer.write(bytes, 0, read);
        if (read > 0 && isEnough.test(answer.toString(StandardCharsets.ISO_8859_1))) {
          break;
        }
      }
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(head, e);
    }
  }

  /** A server may wait for the rest of a request before it closes the connection. */
  private static boolean isWhole(String answer) {
    Matcher length = LENGTH.matcher(answer);
    int head = answer.indexOf("\r\n\r\n");
    return head >= 0
        && (length.find()
            ? answer.length() - head - 4 >= Integer.parseInt(length.group(1))
            : answer.endsWith(LAST_CHUNK));
  }

  /** The status of an answer; 0 where there is none. */
  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }
}
