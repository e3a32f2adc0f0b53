package io.arkiv.security.scheme;

import java.util.Arrays;
import java.util.Optional;

/** A way to log in by the {@code Authorization} header. */
public enum Scheme {
  /** A login and its password, RFC 7617. */
  BASIC("Basic", "Basic realm=\"Arkiv\", charset=\"UTF-8\""),
  /** A ticket that was issued here. */
  SO_TICKET("SOTicket", "SOTicket realm=\"Arkiv\""),
  /** A token that another issued, RFC 6750. */
  BEARER("Bearer", "Bearer realm=\"Arkiv\"");

  private final String word;
  private final String challenge;

  Scheme(String word, String challenge) {
    this.word = word;
    this.challenge = challenge;
  }

  /** The word that begins the header. */
  public String word() {
    return word;
  }

  /** What a 401 says in {@code WWW-Authenticate}. */
  public String challenge() {
    return challenge;
  }

  /** The scheme of a word in any case. */
  static Optional<Scheme> named(String word) {
    return Arrays.stream(values()).filter(scheme -> scheme.word.equalsIgnoreCase(word)).findFirst();
  }
}
