package io.arkiv.security.bearer;

import io.arkiv.security.scheme.Scheme;
import io.arkiv.security.scheme.Schemes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose tokens are taken, and what in them names the user. */
@ApplicationScoped
class BearerSettings {

  @Inject private Schemes schemes;

  @Inject
  @ConfigProperty(name = "arkiv.auth.bearer.issuer")
  private Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "arkiv.auth.bearer.audience")
  private Optional<String> audience;

  @Inject
  @ConfigProperty(name = "arkiv.auth.bearer.keys")
  private Optional<String> keys;

  @Inject
  @ConfigProperty(name = "arkiv.auth.bearer.login-claim", defaultValue = "preferred_username")
  private String loginClaim;

  @Inject
  @ConfigProperty(name = "arkiv.auth.bearer.skew-seconds", defaultValue = "30")
  private int skewSeconds;

  /** Whether tokens are taken at all. */
  boolean isServed() {
    return schemes.serve(Scheme.BEARER);
  }

  TokenRules rules() {
    return new TokenRules(
        required("arkiv.auth.bearer.issuer", issuer),
        required("arkiv.auth.bearer.audience", audience),
        loginClaim.strip(),
        skewSeconds);
  }

  String keys() {
    return required("arkiv.auth.bearer.keys", keys);
  }

  private static String required(String name, Optional<String> value) {
    return value
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("Bearer is served without " + name));
  }
}
