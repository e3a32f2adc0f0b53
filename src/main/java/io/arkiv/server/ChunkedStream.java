package io.arkiv.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body within the chunked transfer coding.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-7.1">RFC 9112, section 7.1</a>
 */
final class ChunkedStream extends InputStream {

  /** A chunk's size, its extensions, or a line of the trailer. */
  private static final int LONGEST_LINE = 8 * 1024;

  private final InputStream in;
  private InputStream chunk;
  private boolean isFinished;

  ChunkedStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (!isFinished) {
      int read = chunk == null ? -1 : chunk.read(bytes, offset, length);
      if (read >= 0) {
        return read;
      }
      beginNext();
    }
    return -1;
  }

  private void beginNext() throws IOException {
    if (chunk != null) {
      expectEmpty(line());
    }
    String size = line().split(";", 2)[0].trim();
    if (!size.matches("[0-9A-Fa-f]{1,8}")) {
      throw new IOException("a chunk has no size");
    }
    long length = Long.parseLong(size, 16);
    chunk = new LimitedStream(in, length);
    if (length == 0) {
      isFinished = true;
      while (!line().isEmpty()) {
        // of the trailer
      }
    }
  }

  private static void expectEmpty(String line) throws IOException {
    if (!line.isEmpty()) {
      throw new IOException("a chunk is longer than its size");
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the body ends before it should");
      }
      if (line.length() == LONGEST_LINE) {
        throw new IOException("a line of the coding is too long");
      }
      line.append((char) c);
    }
    int end = line.length() - 1;
    return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
  }
}
