package io.arkiv.security.password;

import io.arkiv.security.credential.Verdict;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets many requests that come at once with the same credentials wait for a single proof. */
final class SharedProofs {

  private static final int SECONDS_OF_PATIENCE = 45;

  private final Map<ByteBuffer, CompletableFuture<Verdict>> underWay = new ConcurrentHashMap<>();

  /**
   * The outcome of the proof that is under way for a key, or else of one's own.
   *
   * @param failure what to say, and to count, where another's proof has failed
   */
  Verdict share(ByteBuffer key, Supplier<Verdict> proof, Supplier<Verdict> failure) {
    CompletableFuture<Verdict> own = new CompletableFuture<>();
    CompletableFuture<Verdict> others = underWay.putIfAbsent(key, own);
    if (others != null) {
      Verdict verdict = await(others);
      boolean hasFailed =
          verdict instanceof Verdict.Refused || verdict instanceof Verdict.TooManyFailures;
      return hasFailed ? failure.get() : verdict;
    }
    try {
      Verdict verdict = proof.get();
      own.complete(verdict);
      return verdict;
    } finally {
      // Without effect unless the proof broke off.
      own.complete(new Verdict.Unavailable());
      underWay.remove(key);
    }
  }

  private static Verdict await(CompletableFuture<Verdict> proof) {
    try {
      return proof.get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Verdict.Unavailable();
    } catch (ExecutionException | TimeoutException e) {
      return new Verdict.Unavailable();
    }
  }
}
