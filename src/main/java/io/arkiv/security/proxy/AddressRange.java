package io.arkiv.security.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that begin with the same bits, as in {@code 10.0.0.0/8} or {@code fd00::/8}.
 *
 * @param address any of them
 * @param bits how many leading bits they share
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4632">RFC 4632</a>
 */
record AddressRange(InetAddress address, int bits) {

  private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern V6 =
      Pattern.compile("(?=.*:)[0-9A-Fa-f:.]{2,45}(%[\\w.\\-]{1,40})?");

  /**
   * Reads a range, or a single address.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    InetAddress address =
        literal(slash < 0 ? text : text.substring(0, slash)).orElseThrow(() -> noRange(text));
    int all = address.getAddress().length * 8;
    if (slash < 0) {
      return new AddressRange(address, all);
    }
    String bits = text.substring(slash + 1);
    if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) > all) {
      throw noRange(text);
    }
    return new AddressRange(address, Integer.parseInt(bits));
  }

  /** The address that a text spells; empty for anything else. No name is ever looked up. */
  static Optional<InetAddress> literal(String text) {
    if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      // An interface's name only matters to whoever sends to the address.
      return Optional.of(InetAddress.getByName(text.replaceFirst("%.*", "")));
    } catch (UnknownHostException malformed) {
      return Optional.empty();
    }
  }

  /** Whether an address is one of these. */
  boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    byte[] others = other.getAddress();
    if (mine.length != others.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % 8;
      if ((mine[bit / 8] & mask) != (others[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  private static IllegalArgumentException noRange(String text) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is no address such as 10.1.2.3 or fd00::1, nor a range such as 10.0.0.0/8");
  }
}
