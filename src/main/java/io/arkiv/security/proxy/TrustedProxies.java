package io.arkiv.security.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The proxies that may say for whom they ask, and under which address the client sees Arkiv. */
@ApplicationScoped
public class TrustedProxies {

  /** What {@code true} means: this machine and private networks, RFC 1918, 3927, 4193 and 4291. */
  private static final List<String> NEAR =
      List.of(
          "127.0.0.0/8",
          "10.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "169.254.0.0/16",
          "::1",
          "fc00::/7",
          "fe80::/10");

  private List<AddressRange> ranges = List.of();

  TrustedProxies() {
    // CDI makes a proxy of it.
  }

  /**
   * Reads the setting.
   *
   * @param setting {@code false}, {@code true}, or addresses and ranges with commas between them
   * @throws IllegalArgumentException if it is none of these
   */
  @Inject
  public TrustedProxies(
      @ConfigProperty(name = "arkiv.proxy.trusted", defaultValue = "false") String setting) {
    List<String> words = Arrays.stream(setting.split(",", -1)).map(String::strip).toList();
    List<String> addresses =
        switch (setting.strip().toLowerCase(Locale.ROOT)) {
          case "", "false" -> List.of();
          case "true" -> NEAR;
          default -> words;
        };
    try {
      ranges = addresses.stream().map(AddressRange::parse).toList();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("arkiv.proxy.trusted: " + e.getMessage(), e);
    }
  }

  /** Whether what the sender at this address says of others is believed. */
  public boolean trusts(String address) {
    Optional<InetAddress> sender = AddressRange.literal(address);
    return sender.isPresent() && trusts(sender.get());
  }

  boolean trusts(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }
}
