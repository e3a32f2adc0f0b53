package io.arkiv.security.proxy;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sender as proxies write it: {@code 192.0.2.1}, {@code 192.0.2.1:8080}, {@code "[fd00::1]:80"}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7239">RFC 7239</a>
 */
final class ForwardedHop {

  private ForwardedHop() {}

  /** The senders that elements of a {@code Forwarded} header name; empty text for none. */
  static List<String> clients(List<String> elements) {
    List<String> clients = new ArrayList<>();
    for (String element : elements) {
      String client = "";
      for (String pair : element.split(";")) {
        String[] parts = pair.split("=", 2);
        if (parts.length == 2 && parts[0].strip().equalsIgnoreCase("for")) {
          client = parts[1];
        }
      }
      clients.add(client);
    }
    return clients;
  }

  /** The address in it; empty for a name, {@code unknown} and whatever else it may be. */
  static Optional<InetAddress> address(String hop) {
    String text = hop.strip().replace("\"", "");
    if (text.startsWith("[")) {
      int end = text.indexOf(']');
      return end < 0 ? Optional.empty() : AddressRange.literal(text.substring(1, end));
    }
    boolean hasPort =
        text.indexOf('.') > 0
            && text.indexOf(':') > 0
            && text.indexOf(':') == text.lastIndexOf(':');
    return AddressRange.literal(hasPort ? text.substring(0, text.indexOf(':')) : text);
  }
}
