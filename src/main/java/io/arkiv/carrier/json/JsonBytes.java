package io.arkiv.carrier.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes the tokens of JSON as bytes of UTF-8, without a text in between. It knows nothing of
 * nesting: whoever writes tells where a comma stands, mostly as a part of a name encoded before.
 */
public final class JsonBytes {

  private static final byte[] NULL = ascii("null");
  private static final byte[] HEX = ascii("0123456789abcdef");

  /** The letter behind the backslash; 0 for none, {@code u} for its number. */
  private static final byte[] ESCAPES = escapes();

  private static final int BUFFER_BYTES = 8 * 1024;

  /** What one character takes at the most: a backslash, a letter and four digits. */
  private static final int MOST_OF_A_CHARACTER = 6;

  /** What a number of 64 bits takes at the most. */
  private static final int MOST_OF_A_NUMBER = 20;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int length;

  /** Writes to a stream, which stays open. */
  public JsonBytes(OutputStream out) {
    this.out = out;
  }

  /** A text in its quotes, for {@link #raw(byte[])}. */
  public static byte[] encoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 2);
    JsonBytes json = new JsonBytes(bytes);
    json.text(text);
    json.flush();
    return bytes.toByteArray();
  }

  /** The bytes of a text of ASCII. */
  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Bytes that are JSON already. */
  public void raw(byte[] bytes) {
    raw(bytes, 0);
  }

  /** The same from one of them on. */
  public void raw(byte[] bytes, int from) {
    int count = bytes.length - from;
    reserve(count);
    if (count > BUFFER_BYTES) {
      write(bytes, from, count);
      return;
    }
    System.arraycopy(bytes, from, buffer, length, count);
    length += count;
  }

  /** A character of ASCII that is JSON already. */
  public void raw(char character) {
    reserve(1);
    buffer[length++] = (byte) character;
  }

  void missing() {
    raw(NULL);
  }

  /** A text in its quotes; null for no value. */
  public void text(String text) {
    if (text == null) {
      missing();
      return;
    }
    raw('"');
    for (int i = 0; i < text.length(); i++) {
      reserve(MOST_OF_A_CHARACTER);
      char character = text.charAt(i);
      if (character < 0x80) {
        oneByte(character);
      } else if (character < 0x800) {
        buffer[length++] = (byte) (0xC0 | character >> 6);
        tail(character);
      } else if (!Character.isSurrogate(character)) {
        buffer[length++] = (byte) (0xE0 | character >> 12);
        tail(character >> 6);
        tail(character);
      } else {
        i += surrogate(text, i);
      }
    }
    raw('"');
  }

  private void oneByte(char character) {
    byte escape = ESCAPES[character];
    if (escape == 0) {
      buffer[length++] = (byte) character;
      return;
    }
    buffer[length++] = '\\';
    buffer[length++] = escape;
    if (escape == 'u') {
      buffer[length++] = '0';
      buffer[length++] = '0';
      buffer[length++] = HEX[character >> 4];
      buffer[length++] = HEX[character & 0xF];
    }
  }

  /** Half a character stands for none: a question mark, as Java encodes it. */
  private int surrogate(String text, int at) {
    int point = text.codePointAt(at);
    if (!Character.isSupplementaryCodePoint(point)) {
      buffer[length++] = '?';
      return 0;
    }
    buffer[length++] = (byte) (0xF0 | point >> 18);
    tail(point >> 12);
    tail(point >> 6);
    tail(point);
    return 1;
  }

  private void tail(int bits) {
    buffer[length++] = (byte) (0x80 | bits & 0x3F);
  }

  /** A whole number. */
  public void number(long number) {
    reserve(MOST_OF_A_NUMBER);
    if (number == Long.MIN_VALUE) {
      raw(ascii(Long.toString(number)));
      return;
    }
    long left = Math.abs(number);
    int digits = 1;
    for (long rest = left; rest >= 10; rest /= 10) {
      digits++;
    }
    if (number < 0) {
      buffer[length++] = '-';
    }
    for (int at = length + digits - 1; at >= length; at--) {
      buffer[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    length += digits;
  }

  /** Gives everything on. */
  public void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void reserve(int bytes) {
    if (bytes > BUFFER_BYTES - length) {
      drain();
    }
  }

  private void drain() {
    write(buffer, 0, length);
    length = 0;
  }

  private void write(byte[] bytes, int from, int count) {
    try {
      out.write(bytes, from, count);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] escapes() {
    byte[] escapes = new byte[0x80];
    for (int control = 0; control < ' '; control++) {
      escapes[control] = 'u';
    }
    escapes['\b'] = 'b';
    escapes['\f'] = 'f';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\t'] = 't';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }
}
