package io.arkiv.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** Writes JSON straight into bytes, as fast as plain Java goes. */
final class JsonBytes {

  /** The most bytes that one character of a text needs: a Unicode escape. */
  private static final int ESCAPE = 6;

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private final byte[] buffer = new byte[8192];
  private int size;

  JsonBytes(OutputStream out) {
    this.out = out;
  }

  /** ASCII as it is. */
  @SuppressWarnings("deprecation")
  JsonBytes raw(String ascii) throws IOException {
    int length = ascii.length();
    reserve(length);
    ascii.getBytes(0, length, buffer, size);
    size += length;
    return this;
  }

  /** A number. */
  JsonBytes number(int number) throws IOException {
    return raw(Integer.toString(number));
  }

  /** A text in quotes, or null; nothing is told of an empty one. */
  JsonBytes text(String text) throws IOException {
    if (text == null || text.isEmpty()) {
      return raw("null");
    }
    reserve(1);
    buffer[size++] = '"';
    for (int i = 0; i < text.length(); i++) {
      reserve(ESCAPE);
      char c = text.charAt(i);
      if (c >= 0x80) {
        i += beyondAscii(text.codePointAt(i)) - 1;
      } else if (c < 0x20 || c == '"' || c == '\\') {
        escaped(c);
      } else {
        buffer[size++] = (byte) c;
      }
    }
    reserve(1);
    buffer[size++] = '"';
    return this;
  }

  /** {@code "2020-05-28T15:00:00"}, with a fraction only where there is one, or null. */
  JsonBytes dateTime(LocalDateTime time) throws IOException {
    if (time == null) {
      return raw("null");
    }
    if (time.getNano() != 0) {
      return text(time.toString());
    }
    reserve(21);
    buffer[size++] = '"';
    digits(time.getYear() / 100);
    digits(time.getYear() % 100);
    buffer[size++] = '-';
    digits(time.getMonthValue());
    buffer[size++] = '-';
    digits(time.getDayOfMonth());
    buffer[size++] = 'T';
    digits(time.getHour());
    buffer[size++] = ':';
    digits(time.getMinute());
    buffer[size++] = ':';
    digits(time.getSecond());
    buffer[size++] = '"';
    return this;
  }

  /** Hands everything to the stream. */
  void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  private void digits(int twoDigits) {
    buffer[size++] = (byte) ('0' + twoDigits / 10);
    buffer[size++] = (byte) ('0' + twoDigits % 10);
  }

  /** The answer is how many chars the character takes. */
  private int beyondAscii(int codePoint) {
    if (codePoint < 0x800) {
      buffer[size++] = (byte) (0xC0 | codePoint >> 6);
    } else {
      if (codePoint < 0x10000) {
        buffer[size++] = (byte) (0xE0 | codePoint >> 12);
      } else {
        buffer[size++] = (byte) (0xF0 | codePoint >> 18);
        buffer[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
      }
      buffer[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    }
    buffer[size++] = (byte) (0x80 | codePoint & 0x3F);
    return Character.charCount(codePoint);
  }

  private void escaped(char c) {
    buffer[size++] = '\\';
    switch (c) {
      case '"', '\\' -> buffer[size++] = (byte) c;
      case '\n' -> buffer[size++] = 'n';
      case '\r' -> buffer[size++] = 'r';
      case '\t' -> buffer[size++] = 't';
      case '\b' -> buffer[size++] = 'b';
      case '\f' -> buffer[size++] = 'f';
      default -> {
        buffer[size++] = 'u';
        buffer[size++] = '0';
        buffer[size++] = '0';
        buffer[size++] = HEX[c >> 4];
        buffer[size++] = HEX[c & 15];
      }
    }
  }

  private void reserve(int bytes) throws IOException {
    if (size + bytes > buffer.length) {
      flush();
    }
  }
}
