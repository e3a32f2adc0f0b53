package io.arkiv.security.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is next to be hashed. */
@Timeout(60)
class HashingSlotsTest {

  private final HashingSlots slots = new HashingSlots(1);
  private final List<String> served = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> threads = new ArrayList<>();

  @Test
  void aSlotIsFreeAtOnceAndAgainAfterwards() {
    HashingSlots two = new HashingSlots(3);
    assertTrue(two.take("eva"));
    assertTrue(two.take("eva"));
    two.release();
    assertTrue(two.take("eva"));
  }

  @Test
  void whoComesWithOneGuessWaitsBehindOneOfTheOther() throws InterruptedException {
    assertTrue(slots.take("guesser"));
    for (int guess = 0; guess < 5; guess++) {
      waits("guesser");
    }
    waits("other");
    slots.release();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(1, served.indexOf("other"), served.toString());
    assertEquals(6, served.size());
  }

  /** Returns once it stands in line. */
  private void waits(String owner) {
    Thread thread =
        new Thread(
            () -> {
              slots.take(owner);
              served.add(owner);
              slots.release();
            });
    thread.start();
    threads.add(thread);
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }
}
