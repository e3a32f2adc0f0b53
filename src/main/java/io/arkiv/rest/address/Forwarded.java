package io.arkiv.rest.address;

import io.arkiv.server.HostSyntax;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What a proxy says of the client's side: {@code Forwarded} (RFC 7239), else {@code X-Forwarded-*}.
 *
 * @param scheme http or https; null when not told
 * @param host host and perhaps port; null when not told
 */
record Forwarded(String scheme, String host) {

  /**
   * Reads the headers; the first, outermost proxy counts. What is no scheme or host is not told.
   *
   * @param headers a header's value by its name, null when absent
   */
  static Forwarded read(UnaryOperator<String> headers) {
    String scheme = null;
    String host = null;
    String forwarded = first(headers.apply("Forwarded"));
    if (forwarded != null) {
      for (String pair : forwarded.split(";")) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? "" : pair.substring(0, equals).trim().toLowerCase(Locale.ROOT);
        String value = pair.substring(equals + 1).trim().replace("\"", "");
        scheme = name.equals("proto") ? value : scheme;
        host = name.equals("host") ? value : host;
      }
    } else {
      scheme = first(headers.apply("X-Forwarded-Proto"));
      host = first(headers.apply("X-Forwarded-Host"));
      String port = first(headers.apply("X-Forwarded-Port"));
      boolean hasPort = host != null && host.matches(".*:\\d+");
      if (host != null && port != null && !hasPort && !isDefault(scheme, port)) {
        host = host + ":" + port;
      }
    }
    return new Forwarded(valid(scheme), host != null && HostSyntax.isHost(host) ? host : null);
  }

  private static boolean isDefault(String scheme, String port) {
    return port.equals("https".equalsIgnoreCase(scheme) ? "443" : "80");
  }

  private static String valid(String scheme) {
    boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    return isWeb ? scheme.toLowerCase(Locale.ROOT) : null;
  }

  private static String first(String header) {
    return header == null ? null : header.split(",", 2)[0].trim();
  }
}
