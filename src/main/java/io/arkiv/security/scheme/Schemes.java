package io.arkiv.security.scheme;

import io.arkiv.security.session.SessionCookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The schemes that {@code arkiv.auth.schemes} chooses. */
@ApplicationScoped
public class Schemes {

  private Set<Scheme> served = Set.of();

  Schemes() {
    // CDI makes a proxy of it.
  }

  /**
   * Reads the setting.
   *
   * @throws IllegalArgumentException if a word is no scheme
   */
  @Inject
  public Schemes(
      @ConfigProperty(name = "arkiv.auth.schemes", defaultValue = "Basic,SOTicket")
          String setting) {
    served = EnumSet.noneOf(Scheme.class);
    for (String word : setting.split(",")) {
      served.add(Scheme.named(word.strip()).orElseThrow(() -> unknown(word.strip())));
    }
  }

  private static IllegalArgumentException unknown(String word) {
    String known =
        Arrays.stream(Scheme.values()).map(Scheme::word).collect(Collectors.joining(", "));
    return new IllegalArgumentException("arkiv.auth.schemes: \"" + word + "\" is none of " + known);
  }

  /** Whether callers may log in by a scheme. */
  public boolean serve(Scheme scheme) {
    return served.contains(scheme);
  }

  /** The scheme that a header names in any case; empty for others and for those not served. */
  public Optional<Scheme> named(String word) {
    return Scheme.named(word).filter(served::contains);
  }

  /**
   * The values of {@code WWW-Authenticate}, one a scheme. Pages are not challenged to Basic, as the
   * browser would open a dialog of its own.
   */
  public List<String> challenges(HttpServletRequest request) {
    boolean isPage =
        request.getHeader("X-Requested-With") != null
            || SessionCookies.session(request).isPresent();
    return served.stream()
        .filter(scheme -> !(isPage && scheme == Scheme.BASIC))
        .map(Scheme::challenge)
        .toList();
  }
}
