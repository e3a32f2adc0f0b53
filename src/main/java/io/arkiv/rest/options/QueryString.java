package io.arkiv.rest.options;

import io.arkiv.problem.Problem;
import io.arkiv.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a query string (or a form's body, which is written alike) apart into names and values. */
public final class QueryString {

  private QueryString() {}

  /** A name and its value, decoded. */
  public record Pair(String name, String value) {}

  /**
   * The pairs in their order. Clients of the original send raw blanks, quotes and other bytes;
   * {@code +} is a blank unless the same value writes blanks as {@code %20}.
   *
   * @param raw undecoded, each character a byte; null for none
   * @throws io.arkiv.problem.ProblemException at a broken percent sign, or at bytes that are no
   *     UTF-8
   */
  static List<Pair> parse(String raw) {
    List<Pair> pairs = new ArrayList<>();
    if (raw == null) {
      return pairs;
    }
    for (String part : raw.split("&")) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = decode(equals < 0 ? part : part.substring(0, equals), part);
        String value = equals < 0 ? "" : decode(part.substring(equals + 1), name);
        pairs.add(new Pair(name, value));
      }
    }
    return pairs;
  }

  private static String decode(String raw, String parameter) {
    boolean isPlusBlank = !raw.contains("%20");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        bytes.write(hex(raw, i, parameter));
        i += 2;
      } else if (c == '+' && isPlusBlank) {
        bytes.write(' ');
      } else if (c < 0x100) {
        bytes.write(c);
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException noText) {
      throw broken("its bytes are not UTF-8", parameter);
    }
  }

  private static int hex(String raw, int at, String parameter) {
    int high = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
    int low = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw broken("a percent sign is followed by two hexadecimal digits", parameter);
    }
    return high << 4 | low;
  }

  private static RuntimeException broken(String message, String parameter) {
    String name =
        SystemQueryOption.spelled(parameter).map(SystemQueryOption::spelling).orElse(parameter);
    return Problem.of(ProblemCode.BAD_OPTION, "the query string is broken: " + message)
        .in(name.toLowerCase(Locale.ROOT).startsWith("$") ? name : null)
        .asException();
  }
}
