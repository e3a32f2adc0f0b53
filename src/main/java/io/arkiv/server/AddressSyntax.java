package io.arkiv.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells addresses that can be read in one way from those that cannot, whatever is at them. */
final class AddressSyntax {

  private AddressSyntax() {}

  /**
   * Whether a path begins with a slash and stays below it, does not end with a dot segment, each
   * percent sign in it is followed by two hexadecimal digits, its bytes are UTF-8, and no NUL,
   * backslash or encoded slash is in it. At a dot segment in the end Payara reads past its buffer,
   * for some lengths of the path.
   *
   * @param path undecoded, without a query
   */
  static boolean isWellFormed(String path) {
    String decoded = path.startsWith("/") ? decoded(path) : null;
    return decoded != null
        && decoded.indexOf(0) < 0
        && decoded.indexOf('\\') < 0
        && !decoded.endsWith("/.")
        && !decoded.endsWith("/..")
        && staysBelow(decoded.split("/"));
  }

  /** The text, or null when it is none. */
  private static String decoded(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(path.length());
    for (int i = 0; i < path.length(); i++) {
      int c = path.charAt(i);
      if (c == '%') {
        c = hex(path, i + 1) << 4 | hex(path, i + 2);
        i += 2;
        if (c < 0 || c == '/') {
          return null;
        }
      }
      if (c < 0x100) {
        bytes.write(c);
      } else {
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException noText) {
      return null;
    }
  }

  /** A digit's value; below 0 when it is none, so that whatever is made of it is. */
  private static int hex(String path, int at) {
    return at < path.length() ? Character.digit(path.charAt(at), 16) : -1;
  }

  private static boolean staysBelow(String[] segments) {
    int depth = 0;
    for (String segment : segments) {
      boolean isNone = segment.isEmpty() || segment.equals(".");
      depth += segment.equals("..") ? -1 : isNone ? 0 : 1;
      if (depth < 0) {
        return false;
      }
    }
    return true;
  }
}
