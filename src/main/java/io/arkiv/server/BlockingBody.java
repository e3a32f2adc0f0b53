package io.arkiv.server;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request out of any stream, read by waiting for it. */
public final class BlockingBody extends ServletInputStream {

  private final InputStream in;
  private boolean isFinished;

  public BlockingBody(InputStream in) {
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
