package io.arkiv.carrier.xml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes tabs of XML in UTF-8 as references: parsers turn a plain one in an attribute into a blank,
 * and JAXB writes it plain. Unformatted documents have no others, and no character of several bytes
 * has one in it.
 */
final class TabsEscaped extends FilterOutputStream {

  private static final byte[] REFERENCE = "&#9;".getBytes(StandardCharsets.US_ASCII);

  TabsEscaped(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    if (b == '\t') {
      out.write(REFERENCE);
    } else {
      out.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int begin = offset;
    int end = offset + length;
    for (int i = begin; i < end; i++) {
      if (bytes[i] == '\t') {
        out.write(bytes, begin, i - begin);
        out.write(REFERENCE);
        begin = i + 1;
      }
    }
    out.write(bytes, begin, end - begin);
  }
}
