package io.arkiv.carrier.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream that stays open: JSON-B closes what it writes to, also when it fails midway, and would
 * end a broken answer like a whole one.
 */
public final class OpenStream extends FilterOutputStream {

  /** Writes on to a stream. */
  public OpenStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
