package io.arkiv.security.credential;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * What a database said a moment ago: asked at most every few seconds a key, once for all who wait.
 *
 * <p>While it is asked again, what it said last still counts for some seconds, so that one slow
 * answer holds nobody up.
 */
public final class Recent<K, V> {

  /** Asks the database. */
  public interface Source<K, V> {
    V ask(K key) throws SQLException;
  }

  private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();
  private static final long TOLERATED_NANOS = Duration.ofSeconds(10).toNanos();
  private static final long LOST_NANOS = Duration.ofSeconds(15).toNanos();
  private static final int SECONDS_OF_PATIENCE = 4;

  /** The keys that are known at once; beyond it the one that was wanted longest ago goes. */
  private static final int MAX_KEYS = 10_000;

  private final long freshNanos;
  private final long toleratedNanos;
  private final LongSupplier nanoTime;
  private final Executor background;
  private final Source<K, V> source;
  private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Nothing known yet; asked every two seconds, and again by whoever comes after ten.
   *
   * @param nanoTime a monotonic clock, such as {@code System::nanoTime}
   * @param background what asks while nobody waits
   */
  Recent(LongSupplier nanoTime, Executor background, Source<K, V> source) {
    this(FRESH_NANOS, TOLERATED_NANOS, nanoTime, background, source);
  }

  /**
   * The same for what may be older.
   *
   * @param fresh how long nobody asks again
   * @param tolerated how long nobody waits for the answer
   */
  public static <K, V> Recent<K, V> ofLast(
      Duration fresh, Duration tolerated, Executor background, Source<K, V> source) {
    return new Recent<>(fresh.toNanos(), tolerated.toNanos(), System::nanoTime, background, source);
  }

  private Recent(
      long freshNanos,
      long toleratedNanos,
      LongSupplier nanoTime,
      Executor background,
      Source<K, V> source) {
    this.freshNanos = freshNanos;
    this.toleratedNanos = toleratedNanos;
    this.nanoTime = nanoTime;
    this.background = background;
    this.source = source;
  }

  /** What the database said at most seconds ago. */
  public V recent(K key) throws CredentialsUnavailable {
    Entry<V> entry;
    CompletableFuture<V> question = null;
    CompletableFuture<V> answer;
    synchronized (entries) {
      entry = entry(key);
      long now = nanoTime.getAsLong();
      if (entry.isYoungerThan(freshNanos, now)) {
        return entry.value;
      }
      if (entry.asked == null || now - entry.askedAt >= LOST_NANOS) {
        question = entry.ask(now);
      }
      answer = entry.asked;
      if (entry.isYoungerThan(toleratedNanos, now)) {
        V last = entry.value;
        if (question != null) {
          askInBackground(key, entry, question);
        }
        return last;
      }
    }
    if (question != null) {
      ask(key, entry, question);
    }
    return await(answer);
  }

  /** What the database says now, for those who must not be told what was true a moment ago. */
  V latest(K key) throws CredentialsUnavailable {
    CompletableFuture<V> question = new CompletableFuture<>();
    Entry<V> entry;
    synchronized (entries) {
      entry = entry(key);
    }
    ask(key, entry, question);
    return await(question);
  }

  /** Takes note of what has just been written. */
  void learn(K key, V value) {
    synchronized (entries) {
      entry(key).learn(value, nanoTime.getAsLong());
    }
  }

  private Entry<V> entry(K key) {
    Entry<V> entry = entries.computeIfAbsent(key, k -> new Entry<>());
    if (entries.size() > MAX_KEYS) {
      entries.remove(entries.keySet().iterator().next());
    }
    return entry;
  }

  private void askInBackground(K key, Entry<V> entry, CompletableFuture<V> question) {
    try {
      background.execute(() -> ask(key, entry, question));
    } catch (RejectedExecutionException shuttingDown) {
      question.completeExceptionally(shuttingDown);
      entry.asked = null;
    }
  }

  private void ask(K key, Entry<V> entry, CompletableFuture<V> question) {
    long began = nanoTime.getAsLong();
    try {
      V value = source.ask(key);
      synchronized (entries) {
        entry.learn(value, began);
        entry.answered(question);
      }
      question.complete(value);
    } catch (SQLException | RuntimeException e) {
      synchronized (entries) {
        entry.answered(question);
      }
      question.completeExceptionally(e);
    }
  }

  private V await(CompletableFuture<V> answer) throws CredentialsUnavailable {
    try {
      return answer.get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new CredentialsUnavailable(e.getCause());
    } catch (TimeoutException e) {
      throw new CredentialsUnavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CredentialsUnavailable(e);
    }
  }

  /** A key's last answer and the question that is under way; guarded by the map. */
  private static final class Entry<V> {
    private boolean isKnown;
    private V value;
    private long knownAt;
    private CompletableFuture<V> asked;
    private long askedAt;

    boolean isYoungerThan(long nanos, long now) {
      return isKnown && now - knownAt < nanos;
    }

    CompletableFuture<V> ask(long now) {
      asked = new CompletableFuture<>();
      askedAt = now;
      return asked;
    }

    /** An answer to a question asked then, unless a later question was answered already. */
    void learn(V answer, long askedThen) {
      if (!isKnown || askedThen - knownAt >= 0) {
        isKnown = true;
        value = answer;
        knownAt = askedThen;
      }
    }

    void answered(CompletableFuture<V> question) {
      if (asked == question) {
        asked = null;
      }
    }
  }
}
