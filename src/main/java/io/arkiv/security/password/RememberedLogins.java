package io.arkiv.security.password;

import io.arkiv.security.credential.StoredCredential;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a minute who proved a password, so that only the first request pays for the hash.
 *
 * <p>Kept is a digest under a key that is made at start and never leaves the object: a memory dump
 * without that key tells nothing, and a changed password works from the next minute on.
 */
final class RememberedLogins {

  private static final String ALGORITHM = "HmacSHA256";
  private static final long LIFETIME_NANOS = Duration.ofMinutes(1).toNanos();
  private static final int MAX_LOGINS = 10_000;

  private final LongSupplier nanoTime;
  private final SecretKeySpec key;
  private final Map<ByteBuffer, Entry> entries = new LinkedHashMap<>();

  /** Forgets by a monotonic clock, such as {@code System::nanoTime}. */
  RememberedLogins(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, ALGORITHM);
  }

  /** The owner that proved these credentials in the last minute. */
  Optional<StoredCredential> find(BasicCredentials credentials) {
    ByteBuffer digest = digest(credentials);
    synchronized (entries) {
      Entry entry = entries.get(digest);
      if (entry == null) {
        return Optional.empty();
      }
      if (nanoTime.getAsLong() - entry.since >= LIFETIME_NANOS) {
        entries.remove(digest);
        return Optional.empty();
      }
      return Optional.of(entry.owner);
    }
  }

  /** Remembers a owner that has just proved these credentials. */
  void add(BasicCredentials credentials, StoredCredential owner) {
    ByteBuffer digest = digest(credentials);
    synchronized (entries) {
      // Removed first, so that the order of the map is the order of proof: the eldest goes.
      entries.remove(digest);
      entries.put(digest, new Entry(owner, nanoTime.getAsLong()));
      if (entries.size() > MAX_LOGINS) {
        entries.remove(entries.keySet().iterator().next());
      }
    }
  }

  /** A login has no line break, so the pair is told apart from every other. */
  private ByteBuffer digest(BasicCredentials credentials) {
    String pair = credentials.login() + '\n' + credentials.password();
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return ByteBuffer.wrap(mac.doFinal(pair.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
    }
  }

  private record Entry(StoredCredential owner, long since) {}
}
