package io.arkiv.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;

/**
 * A request that offers another protocol, and is served as it came: the server hands over the bytes
 * behind its head as they are, so that here is found where its body ends.
 */
final class DeclinedUpgrade extends HttpServletRequestWrapper {

  private Body body;

  DeclinedUpgrade(HttpServletRequest request) {
    super(request);
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (body == null) {
      InputStream in = super.getInputStream();
      boolean isChunked = getHeader("Transfer-Encoding") != null;
      body =
          new Body(
              isChunked
                  ? new ChunkedStream(in)
                  : new LimitedStream(in, Math.max(0, getContentLengthLong())));
    }
    return body;
  }

  /** A body that is read by waiting for it. */
  private static final class Body extends ServletInputStream {

    private final InputStream in;
    private boolean isFinished;

    Body(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      isFinished |= read < 0;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      isFinished |= read < 0;
      return read;
    }

    @Override
    public boolean isFinished() {
      return isFinished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("read by waiting");
    }
  }
}
