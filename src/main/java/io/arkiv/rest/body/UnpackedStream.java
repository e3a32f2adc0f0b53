package io.arkiv.rest.body;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What was packed with gzip, where that is all there is: bytes behind it are not passed over. */
final class UnpackedStream extends GZIPInputStream {

  /** The check sum and the length behind the packed bytes. */
  private static final int TRAILER_BYTES = 8;

  private boolean isReading;

  UnpackedStream(InputStream packed) throws IOException {
    super(packed);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (isReading) {
      // Java's own goes on with the next member by calling this again, one deeper for each
      throw new ZipException("more follows");
    }
    isReading = true;
    int read;
    try {
      read = super.read(bytes, offset, length);
    } finally {
      isReading = false;
    }
    if (read < 0 && (inf.getRemaining() > TRAILER_BYTES || in.read() >= 0)) {
      throw new ZipException("more follows");
    }
    return read;
  }
}
