package io.arkiv.security.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The programs that may ask with a ticket, by the token that each sends as {@code SO-AppToken}. */
@ApplicationScoped
class AppTokens {

  private List<byte[]> tokens = List.of();

  AppTokens() {
    // CDI makes a proxy of it.
  }

  @Inject
  AppTokens(@ConfigProperty(name = "arkiv.auth.app-tokens") Optional<String> setting) {
    tokens =
        Arrays.stream(setting.orElse("").split(","))
            .map(String::strip)
            .filter(token -> !token.isEmpty())
            .map(token -> token.getBytes(StandardCharsets.UTF_8))
            .toList();
  }

  /** Whether a program may ask; any may when none is configured. Null is no token. */
  boolean accept(String sent) {
    byte[] bytes = (sent == null ? "" : sent).getBytes(StandardCharsets.UTF_8);
    boolean isAccepted = tokens.isEmpty();
    for (byte[] token : tokens) {
      // All are compared, so that the time tells nothing.
      isAccepted |= MessageDigest.isEqual(token, bytes);
    }
    return isAccepted;
  }
}
