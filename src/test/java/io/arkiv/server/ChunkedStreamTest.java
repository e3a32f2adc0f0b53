package io.arkiv.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a body ends that the server does not end. */
class ChunkedStreamTest {

  @Test
  void chunksAreJoinedAndWhatFollowsIsLeftAlone() throws IOException {
    InputStream in = bytes("4;x=y\r\n$top\r\n2\r\n=1\r\n0\r\nTrailer: a\r\n\r\nGET / HTTP/1.1\r\n");
    assertEquals("$top=1", text(new ChunkedStream(in)));
    assertEquals("GET / HTTP/1.1\r\n", text(in));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4",
        "4\r\n$t",
        "z\r\n",
        "\r\n",
        "-1\r\n",
        "123456789\r\n",
        "2\r\nabc\r\n0\r\n\r\n",
        "0\r\n"
      })
  void aBrokenBodyIsNotTakenForWhole(String broken) {
    assertThrows(IOException.class, () -> text(new ChunkedStream(bytes(broken))));
  }

  @Test
  void aLimitedBodyEndsAtItsLimitAndNotBefore() throws IOException {
    InputStream in = bytes("$top=1GET");
    assertEquals("$top=1", text(new LimitedStream(in, 6)));
    assertEquals("GET", text(in));
    assertThrows(IOException.class, () -> text(new LimitedStream(bytes("$t"), 3)));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }
}
