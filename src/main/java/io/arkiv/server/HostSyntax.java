package io.arkiv.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what may stand in {@code Host}, and so in an address that is told to a client. */
public final class HostSyntax {

  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9._\\-]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?");

  private static final int HIGHEST_PORT = 65_535;

  private HostSyntax() {}

  /** Whether a text is a name or an address of a host, and perhaps a port. */
  public static boolean isHost(String text) {
    Matcher host = HOST.matcher(text);
    return host.matches()
        && (host.group(1) == null || Integer.parseInt(host.group(1)) <= HIGHEST_PORT);
  }
}
