package io.arkiv.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may ask for metrics and diagnosis: the logins that {@code arkiv.admins} lists. */
@ApplicationScoped
public class Administrators {

  private Set<String> logins = Set.of();

  Administrators() {
    // CDI makes a proxy of it.
  }

  @Inject
  public Administrators(@ConfigProperty(name = "arkiv.admins") Optional<String> setting) {
    logins =
        Arrays.stream(setting.orElse("").split(","))
            .map(login -> login.strip().toLowerCase(Locale.ROOT))
            .filter(login -> !login.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a caller is one; nobody is who has not logged in here. */
  public boolean include(Principal caller) {
    return caller instanceof CallerPrincipal
        && logins.contains(caller.getName().toLowerCase(Locale.ROOT));
  }
}
