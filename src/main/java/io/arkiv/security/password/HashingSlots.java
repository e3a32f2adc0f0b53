package io.arkiv.security.password;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few passwords be hashed at a time, so that those who are logged in keep a processor. Who
 * waits with many guesses waits behind whoever comes with one.
 */
final class HashingSlots {

  private static final int SECONDS_OF_PATIENCE = 30;

  /** Those who wait, by who they are: the next comes from the first, who then goes to the end. */
  private final Map<String, Deque<Semaphore>> waiting = new LinkedHashMap<>();

  private int free;

  /** As many slots as there are processors, but for one. */
  HashingSlots(int processors) {
    this.free = Math.max(1, processors - 1);
  }

  /**
   * Waits for a slot, which then has to be released; false if none came free in time.
   *
   * @param owner who guesses, and where from
   */
  boolean take(String owner) {
    Semaphore turn = new Semaphore(0);
    synchronized (this) {
      if (free > 0) {
        free--;
        return true;
      }
      waiting.computeIfAbsent(owner, first -> new ArrayDeque<>()).add(turn);
    }
    return hasCome(turn) || !leave(owner, turn);
  }

  synchronized void release() {
    Iterator<Map.Entry<String, Deque<Semaphore>>> owners = waiting.entrySet().iterator();
    if (!owners.hasNext()) {
      free++;
      return;
    }
    Map.Entry<String, Deque<Semaphore>> first = owners.next();
    owners.remove();
    Deque<Semaphore> turns = first.getValue();
    turns.remove().release();
    if (!turns.isEmpty()) {
      waiting.put(first.getKey(), turns);
    }
  }

  private static boolean hasCome(Semaphore turn) {
    try {
      return turn.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives up waiting; false if the slot came at the last moment. */
  private synchronized boolean leave(String owner, Semaphore turn) {
    if (turn.tryAcquire()) {
      return false;
    }
    Deque<Semaphore> turns = waiting.get(owner);
    turns.remove(turn);
    if (turns.isEmpty()) {
      waiting.remove(owner);
    }
    return true;
  }
}
