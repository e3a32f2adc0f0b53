package io.arkiv.security.scheme;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an {@code Authorization} header says.
 *
 * @param scheme the first word
 * @param credentials the rest, without blanks around it
 */
public record AuthorizationHeader(String scheme, String credentials) {

  private static final String NAME = "Authorization";

  /** The header of a request; empty when there is none. Two headers say nothing that is known. */
  public static Optional<AuthorizationHeader> of(HttpServletRequest request) {
    List<String> values = Collections.list(request.getHeaders(NAME));
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(values.size() == 1 ? read(values.get(0)) : read(""));
  }

  static AuthorizationHeader read(String value) {
    String[] words = value.strip().split("[ \t]+", 2);
    return new AuthorizationHeader(words[0], words.length < 2 ? "" : words[1]);
  }

  /** The scheme alone: the rest is secret. */
  @Override
  public String toString() {
    return scheme.toLowerCase(Locale.ROOT);
  }
}
