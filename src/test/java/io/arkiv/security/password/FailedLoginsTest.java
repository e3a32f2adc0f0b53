package io.arkiv.security.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

  /** Near the overflow: System.nanoTime may be anywhere. */
  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1);

  private final FailedLogins failedLogins = new FailedLogins(nanoTime::get);

  @Test
  void fiveFailuresCostNothing() {
    fail(5, "eva", "10.0.0.1");
    assertEquals(0, failedLogins.secondsToWait("eva", "10.0.0.1"));
  }

  @Test
  void theSixthCostsTheRestOfTheMinuteSinceTheFirst() {
    fail(1, "eva", "10.0.0.1");
    pass(Duration.ofSeconds(20));
    fail(5, "eva", "10.0.0.1");
    assertEquals(40, failedLogins.secondsToWait("eva", "10.0.0.1"));
    pass(Duration.ofMillis(39_500));
    assertEquals(1, failedLogins.secondsToWait("eva", "10.0.0.1"));
    pass(Duration.ofMillis(500));
    assertEquals(0, failedLogins.secondsToWait("eva", "10.0.0.1"));
  }

  @Test
  void theCaseOfALoginIsNoWayAround() {
    fail(3, "eva", "10.0.0.1");
    fail(3, "EVA", "10.0.0.1");
    assertEquals(60, failedLogins.secondsToWait("Eva", "10.0.0.1"));
  }

  @Test
  void anotherLoginAndAnotherAddressAreNotDelayed() {
    fail(6, "eva", "10.0.0.1");
    assertEquals(0, failedLogins.secondsToWait("ole", "10.0.0.1"));
    assertEquals(0, failedLogins.secondsToWait("eva", "10.0.0.2"));
  }

  @Test
  void slowFailuresNeverAddUp() {
    for (int i = 0; i < 20; i++) {
      fail(1, "eva", "10.0.0.1");
      pass(Duration.ofSeconds(13));
      assertEquals(0, failedLogins.secondsToWait("eva", "10.0.0.1"));
    }
  }

  private void fail(int times, String login, String address) {
    for (int i = 0; i < times; i++) {
      failedLogins.add(login, address);
    }
  }

  private void pass(Duration duration) {
    nanoTime.addAndGet(duration.toNanos());
  }
}
