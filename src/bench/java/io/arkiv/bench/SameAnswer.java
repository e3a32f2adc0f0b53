package io.arkiv.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes sure that both ways answer alike: only then is one faster than the other. */
final class SameAnswer {

  private static final String LINK = "\"odata.nextLink\":\"";

  private final KeptConnection connection;

  SameAnswer(KeptConnection connection) {
    this.connection = connection;
  }

  /** Compares the rows of every answer to a question, byte by byte. */
  void check(Question question) throws IOException {
    for (int i = 0; i < question.arkiv().size(); i++) {
      String arkiv = rows(body(question.arkiv().get(i)));
      String baseline = rows(body(question.baseline().get(i)));
      if (!arkiv.equals(baseline)) {
        int at = 0;
        while (arkiv.charAt(at) == baseline.charAt(at)) {
          at++;
        }
        throw new IllegalStateException(
            "the answers differ: ..." + around(arkiv, at) + " and ..." + around(baseline, at));
      }
    }
  }

  /** The link behind an answer of any size, as path and query. */
  String nextLink(String address) throws IOException {
    LastBytes end = new LastBytes();
    connection.get(address, end);
    String body = end.text();
    int from = body.lastIndexOf(LINK) + LINK.length();
    String link = body.substring(from, body.indexOf('"', from));
    return link.substring(link.indexOf("/api/"));
  }

  /** The end of a body that is too large to be kept. */
  private static final class LastBytes extends OutputStream {

    private byte[] last = new byte[0];

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      byte[] joined = Arrays.copyOf(last, last.length + length);
      System.arraycopy(bytes, offset, joined, last.length, length);
      last = Arrays.copyOfRange(joined, Math.max(0, joined.length - 65_536), joined.length);
    }

    String text() {
      return new String(last, StandardCharsets.UTF_8);
    }
  }

  private String body(String address) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    connection.get(address, body);
    return body.toString(StandardCharsets.UTF_8);
  }

  private static String rows(String body) {
    return body.substring(body.indexOf("\"value\":["), body.lastIndexOf(']') + 1);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
  }
}
