package io.arkiv.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is wrong with the head of a request, however well the rest of it reads: servers, and proxies
 * before them, would each understand such a request in a way of its own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-6.3">RFC 9112, section 6.3</a>
 */
public enum Malformed {
  /** The address is none, or can be read in several ways. */
  ADDRESS("/malformed-address"),
  /** There is no host, more than one, or it is none. */
  HOST("/malformed-host"),
  /** Where the body ends is told in two ways. */
  LENGTH("/ambiguous-length"),
  /** The body comes in a transfer coding that is not known here. */
  CODING("/unknown-transfer-coding");

  private static final String CHUNKED = "chunked";
  private static final String OLDER = "HTTP/1.0";

  private final String instead;

  Malformed(String instead) {
    this.instead = instead;
  }

  /** The address that such a request goes on with, to be refused there. */
  public String instead() {
    return instead;
  }

  /** What a request was refused for that goes on with this address. */
  public static Optional<Malformed> at(String address) {
    return Arrays.stream(values()).filter(kind -> kind.instead.equals(address)).findFirst();
  }

  /**
   * What is wrong with a head; empty when nothing is.
   *
   * @param address the path, undecoded
   * @param protocol such as HTTP/1.1
   * @param headers all values of a header, by its name
   */
  public static Optional<Malformed> of(
      String address, String protocol, Function<String, List<String>> headers) {
    if (!AddressSyntax.isWellFormed(address)) {
      return Optional.of(ADDRESS);
    }
    List<String> hosts = headers.apply("Host");
    boolean mayLackHost = OLDER.equals(protocol) && hosts.isEmpty();
    if (!mayLackHost && (hosts.size() != 1 || !HostSyntax.isHost(hosts.get(0).strip()))) {
      return Optional.of(HOST);
    }
    List<String> codings = headers.apply("Transfer-Encoding");
    if (codings.isEmpty()) {
      return Optional.empty();
    }
    if (OLDER.equals(protocol) || !headers.apply("Content-Length").isEmpty()) {
      return Optional.of(LENGTH);
    }
    boolean isKnown =
        codings.size() == 1 && codings.get(0).strip().toLowerCase(Locale.ROOT).equals(CHUNKED);
    return isKnown ? Optional.empty() : Optional.of(CODING);
  }
}
