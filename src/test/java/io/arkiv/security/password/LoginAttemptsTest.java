package io.arkiv.security.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How many guesses pass, one after another and all at once. */
class LoginAttemptsTest {

  /** Near the overflow: System.nanoTime may be anywhere. */
  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1);

  private final LoginAttempts attempts = new LoginAttempts(nanoTime::get);

  @Test
  void fiveFailuresCostNothing() {
    fail(5, "eva", "10.0.0.1");
    assertEquals(0, secondsToWait("eva", "10.0.0.1"));
  }

  @Test
  void theSixthCostsTheRestOfTheMinuteSinceTheFirst() {
    fail(1, "eva", "10.0.0.1");
    pass(Duration.ofSeconds(20));
    fail(5, "eva", "10.0.0.1");
    assertEquals(40, secondsToWait("eva", "10.0.0.1"));
    pass(Duration.ofMillis(39_500));
    assertEquals(1, secondsToWait("eva", "10.0.0.1"));
    pass(Duration.ofMillis(500));
    assertEquals(0, secondsToWait("eva", "10.0.0.1"));
  }

  @Test
  void theCaseOfALoginIsNoWayAround() {
    fail(3, "eva", "10.0.0.1");
    fail(3, "EVA", "10.0.0.1");
    assertEquals(60, secondsToWait("Eva", "10.0.0.1"));
  }

  @Test
  void anotherLoginAndAnotherAddressAreNotDelayed() {
    fail(6, "eva", "10.0.0.1");
    assertEquals(0, secondsToWait("ole", "10.0.0.1"));
    assertEquals(0, secondsToWait("eva", "10.0.0.2"));
  }

  @Test
  void slowFailuresNeverAddUp() {
    for (int i = 0; i < 20; i++) {
      fail(1, "eva", "10.0.0.1");
      pass(Duration.ofSeconds(13));
      assertEquals(0, secondsToWait("eva", "10.0.0.1"));
    }
  }

  @Test
  void ofGuessesAtOnceOnlySixAreMade() {
    int begun = 0;
    for (int guess = 0; guess < 120; guess++) {
      begun += attempts.begin("eva", "10.0.0.1") == 0 ? 1 : 0;
    }
    assertEquals(6, begun);
    for (int failure = 0; failure < 6; failure++) {
      attempts.fail("eva", "10.0.0.1");
    }
    assertEquals(60, secondsToWait("eva", "10.0.0.1"));
  }

  @Test
  void anAttemptThatEndsWellMakesRoom() {
    fail(5, "eva", "10.0.0.1");
    assertEquals(0, attempts.begin("eva", "10.0.0.1"));
    assertEquals(1, attempts.begin("eva", "10.0.0.1"));
    attempts.end("eva", "10.0.0.1");
    assertEquals(0, attempts.begin("eva", "10.0.0.1"));
  }

  @Test
  void aSharedFailureCountsForEachWhoShared() {
    fail(1, "eva", "10.0.0.1");
    for (int follower = 2; follower <= 5; follower++) {
      assertEquals(0, attempts.failAgain("eva", "10.0.0.1"));
    }
    assertEquals(60, attempts.failAgain("eva", "10.0.0.1"));
  }

  private void fail(int times, String login, String address) {
    for (int i = 0; i < times; i++) {
      assertEquals(0, attempts.begin(login, address));
      attempts.fail(login, address);
    }
  }

  private int secondsToWait(String login, String address) {
    int secondsToWait = attempts.begin(login, address);
    if (secondsToWait == 0) {
      attempts.end(login, address);
    }
    return secondsToWait;
  }

  private void pass(Duration duration) {
    nanoTime.addAndGet(duration.toNanos());
  }
}
