package io.arkiv.rest.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What was packed with gzip, where that is all there is: bytes behind it are not passed over. */
final class UnpackedStream extends GZIPInputStream {

  /** The check sum and the length behind the packed bytes. */
  private static final int TRAILER_BYTES = 8;

  UnpackedStream(InputStream packed) throws IOException {
    super(packed);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || in.read() >= 0)) {
      throw new ZipException("more follows");
    }
    return read;
  }
}
