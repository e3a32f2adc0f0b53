package io.arkiv.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * A client on one connection that stays open, as cheap as can be: it shares the machine with what
 * it measures.
 */
final class KeptConnection implements Closeable {

  static final String LOGIN =
      Base64.getEncoder().encodeToString("tje0:Tje0".getBytes(StandardCharsets.US_ASCII));

  private final int port;
  private Socket socket;
  private InputStream in;
  private OutputStream out;
  private final byte[] skipped = new byte[16_384];
  private OutputStream copy = OutputStream.nullOutputStream();
  private long bodyBegan;

  KeptConnection(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(600_000);
    in = new BufferedInputStream(socket.getInputStream(), 65_536);
    out = socket.getOutputStream();
  }

  /** Gets an address and passes over the body. */
  Reply get(String address) throws IOException {
    String request =
        ("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + port)
            + "\r\nAuthorization: Basic "
            + LOGIN
            + "\r\nAccept: application/json\r\n\r\n";
    long asked = System.nanoTime();
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    String status = line();
    if (!status.contains(" 200 ")) {
      throw new IOException(status + " for " + address);
    }
    long length = -1;
    boolean isChunked = false;
    boolean isLast = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lowerCase = header.toLowerCase(Locale.ROOT);
      if (lowerCase.startsWith("content-length:")) {
        length = Long.parseLong(lowerCase.substring(15).strip());
      }
      isLast |= lowerCase.equals("connection: close");
      isChunked |= lowerCase.startsWith("transfer-encoding:") && lowerCase.endsWith("chunked");
    }
    bodyBegan = 0;
    long bytes = isChunked ? chunks() : body(length);
    Reply reply = new Reply(bodyBegan - asked, System.nanoTime() - asked, bytes);
    if (isLast) {
      // the server has served so many on one connection that it wants another
      close();
      connect();
    }
    return reply;
  }

  /** The same, with the body copied. */
  Reply get(String address, OutputStream bodyCopy) throws IOException {
    copy = bodyCopy;
    try {
      return get(address);
    } finally {
      copy = OutputStream.nullOutputStream();
    }
  }

  /**
   * How an answer came.
   *
   * @param firstByteNanos from the request to the first byte of the body
   * @param wholeNanos from the request to the last byte
   */
  record Reply(long firstByteNanos, long wholeNanos, long bytes) {}

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private long chunks() throws IOException {
    long bytes = 0;
    while (true) {
      long size = Long.parseLong(line().strip(), 16);
      if (size == 0) {
        line();
        return bytes;
      }
      bytes += body(size);
      line();
    }
  }

  private long body(long length) throws IOException {
    if (length < 0) {
      throw new IOException("an answer without a length");
    }
    for (long missing = length; missing > 0; ) {
      int read = in.read(skipped, 0, (int) Math.min(missing, skipped.length));
      if (read < 0) {
        throw new EOFException("the answer was cut off");
      }
      if (bodyBegan == 0) {
        bodyBegan = System.nanoTime();
      }
      copy.write(skipped, 0, read);
      missing -= read;
    }
    return length;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the answer was cut off");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
