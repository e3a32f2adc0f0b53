package io.arkiv.security.ticket;

import io.arkiv.security.credential.CredentialsUnavailable;
import io.arkiv.security.credential.SharedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs tickets: the administrator's, else one that the nodes share in the store. */
@ApplicationScoped
class TicketKey {

  private static final String NAME = "ticket";
  private static final int MIN_CHARACTERS = 32;

  private SharedKeys shared;
  private byte[] configured;

  TicketKey() {
    // CDI makes a proxy of it.
  }

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException if the key is short enough to be guessed
   */
  @Inject
  TicketKey(
      @ConfigProperty(name = "arkiv.auth.ticket-key") Optional<String> setting, SharedKeys shared) {
    this.shared = shared;
    if (setting.isPresent() && setting.get().strip().length() < MIN_CHARACTERS) {
      throw new IllegalArgumentException(
          "arkiv.auth.ticket-key has fewer than " + MIN_CHARACTERS + " characters");
    }
    this.configured =
        setting.map(text -> text.strip().getBytes(StandardCharsets.UTF_8)).orElse(null);
  }

  byte[] bytes() throws CredentialsUnavailable {
    return configured != null ? configured.clone() : shared.key(NAME);
  }
}
