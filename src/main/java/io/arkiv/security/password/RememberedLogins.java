package io.arkiv.security.password;

import io.arkiv.security.credential.Account;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Remembers who proved which credentials, by their digest, so that only the first request pays for
 * the hash: for an hour since it was last asked.
 */
final class RememberedLogins {

  private static final long LIFETIME_NANOS = Duration.ofHours(1).toNanos();

  /** Some 4 MB; beyond it the login that was used longest ago is forgotten. */
  private static final int MAX_LOGINS = 10_000;

  private final LongSupplier nanoTime;
  private final Map<ByteBuffer, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  /** Forgets by a monotonic clock, such as {@code System::nanoTime}. */
  RememberedLogins(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** The account whose credentials have this digest. */
  synchronized Optional<Account> find(ByteBuffer digest) {
    Entry entry = entries.get(digest);
    if (entry == null) {
      return Optional.empty();
    }
    long now = nanoTime.getAsLong();
    if (now - entry.usedAt >= LIFETIME_NANOS) {
      entries.remove(digest);
      return Optional.empty();
    }
    entry.usedAt = now;
    return Optional.of(entry.account);
  }

  /** Remembers an account whose credentials have just been proved. */
  synchronized void add(ByteBuffer digest, Account account) {
    entries.put(digest, new Entry(account, nanoTime.getAsLong()));
    if (entries.size() > MAX_LOGINS) {
      entries.remove(entries.keySet().iterator().next());
    }
  }

  synchronized void forget(ByteBuffer digest) {
    entries.remove(digest);
  }

  private static final class Entry {
    private final Account account;
    private long usedAt;

    Entry(Account account, long usedAt) {
      this.account = account;
      this.usedAt = usedAt;
    }
  }
}
