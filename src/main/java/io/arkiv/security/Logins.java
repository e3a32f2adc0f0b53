package io.arkiv.security;

import io.arkiv.security.scheme.Scheme;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Counts how requests proved who they are, since this node started: those that are refused never
 * get to the interface, which counts the others.
 */
@ApplicationScoped
public class Logins {

  private static final String SESSION = "Session";
  private static final String NONE = "none";

  private final Map<Login, LongAdder> counts = new ConcurrentHashMap<>();

  /**
   * What is counted together.
   *
   * @param scheme its word; {@code Session} for a browser's, {@code none} where there was nothing
   * @param outcome {@code accepted}, or why not
   */
  public record Login(String scheme, String outcome) {}

  /**
   * A login was verified.
   *
   * @param scheme null for a browser's session
   */
  void accepted(Scheme scheme) {
    count(word(scheme), "accepted");
  }

  /** The same, and it was refused. */
  void refused(Scheme scheme, Refusal refusal) {
    count(word(scheme), told(refusal));
  }

  /** There was nothing to verify, or it could not be. */
  void refused(Refusal refusal) {
    count(NONE, told(refusal));
  }

  private static String word(Scheme scheme) {
    return scheme == null ? SESSION : scheme.word();
  }

  private static String told(Refusal refusal) {
    return refusal.name().toLowerCase(Locale.ROOT);
  }

  private void count(String scheme, String outcome) {
    counts.computeIfAbsent(new Login(scheme, outcome), first -> new LongAdder()).increment();
  }

  /** All counts. */
  public Map<Login, Long> counts() {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, count -> count.getValue().sum()));
  }
}
