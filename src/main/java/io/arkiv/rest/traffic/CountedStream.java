package io.arkiv.rest.traffic;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes that go through it. */
public final class CountedStream extends FilterOutputStream {

  private long bytes;

  public CountedStream(OutputStream out) {
    super(out);
  }

  /** How many until now. */
  public long bytes() {
    return bytes;
  }

  @Override
  public void write(int single) throws IOException {
    out.write(single);
    bytes++;
  }

  @Override
  public void write(byte[] many, int offset, int length) throws IOException {
    out.write(many, offset, length);
    bytes += length;
  }
}
